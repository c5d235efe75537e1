using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace DataPackage.Package.Tests;

/// <summary>samples/TimelineWeb, running, and a Chromium to look at it.</summary>
public sealed class WebSite : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private Process? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where it listens.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        server = Dotnet.Start(Dotnet.RepositoryRoot, "run", "--project", "samples/TimelineWeb", "--", "--urls", "http://127.0.0.1:0");
        while (await server.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(5)) is { } line)
        {
            if (line.StartsWith("The timeline is at ", StringComparison.Ordinal))
            {
                Address = line.Split(' ')[4];
                break;
            }
        }

        Assert.StartsWith("http://127.0.0.1:", Address, StringComparison.Ordinal);
        _ = server.StandardOutput.ReadToEndAsync();
        Assert.True(File.Exists(Chromium), $"{Chromium} is missing: apt-get install chromium");
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
        server?.Kill(entireProcessTree: true);
        server?.Dispose();
    }

    /// <summary>Opens a page of its own, without anything remembered.</summary>
    public async Task<IPage> Open(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        IBrowserContext context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }
}
