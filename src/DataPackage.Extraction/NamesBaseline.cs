using System;
using DataPackage.Extraction.Linking;

namespace DataPackage.Extraction;

/// <summary>The names under which facts were published, kept in a file beside the texts (facts.names.txt).</summary>
/// <param name="Path">The file's path as it was given.</param>
/// <param name="Version">The version that published them, for example "1.2.0".</param>
/// <param name="Names">Its lines, in order.</param>
/// <param name="Findings">Lines that cannot be read, each at its place.</param>
public sealed record NamesBaseline(
    string Path, string Version, EquatableArray<PublishedName> Names, EquatableArray<Finding> Findings)
{
    /// <summary>Reads a names file. Never throws; a bad line costs itself only.</summary>
    public static NamesBaseline Read(string path, string text) => BaselineReader.Read(
        path ?? throw new ArgumentNullException(nameof(path)), text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>The text of the file that publishes a corpus's names.</summary>
    /// <param name="corpus">The corpus, linked with the baseline before it.</param>
    /// <param name="version">The version to be published.</param>
    /// <param name="before">The baseline so far, or null. Former names that an older minor version gave up are left out.</param>
    public static string Write(Corpus corpus, string version, NamesBaseline? before = null) =>
        BaselineWriter.Write(
            corpus ?? throw new ArgumentNullException(nameof(corpus)), version ?? throw new ArgumentNullException(nameof(version)), before);
}

/// <summary>A published fact.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The way to its member: "Events.In2012.TheMinistersMet".</param>
/// <param name="AlsoIds">For an event the ids it would have by its other mentions: it stays itself when a text that tells it goes.</param>
/// <param name="Former">Names it had before, each with the version that gave it up.</param>
/// <param name="Place">The line in the file.</param>
public sealed record PublishedName(
    string Id, string Name, EquatableArray<string> AlsoIds, EquatableArray<FormerName> Former, CorrectionPlace Place);

/// <summary>A name that a fact had.</summary>
/// <param name="Name">The way to the member: "Events.In2012.MinistersMet".</param>
/// <param name="Since">The version that gave it up.</param>
public sealed record FormerName(string Name, string Since);

/// <summary>A member that forwards to a fact whose name changed.</summary>
/// <param name="Name">The way to the old member.</param>
/// <param name="Target">The way to the new one.</param>
public sealed record Forwarder(string Name, string Target);
