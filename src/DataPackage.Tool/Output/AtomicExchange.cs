using System;
using System.Runtime.InteropServices;

namespace DataPackage.Tool.Output;

/// <summary>Lets two folders change places in one step, so that a process killed between two renames leaves no gap (Linux, <c>renameat2(2)</c>).</summary>
internal static class AtomicExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Whether they did; not on other systems, nor on file systems that cannot.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(
        int oldFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string old, int newFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string @new, uint flags);
}
