using System;

namespace DataPackage.Extraction.Events;

/// <summary>Recognises sentences that tell when the article itself was published, which is no event of the article.</summary>
internal static class PublicationNotice
{
    /// <summary>Whether the sentence is such a notice: "This article was first published by … on …", "Updated 3 May 2021".</summary>
    public static bool Is(SentenceReading reading)
    {
        int length = Math.Min(reading.Tokens.Count, 14);
        bool own = false;
        for (int i = 0; i < length; i++)
        {
            string word = reading.Word(i);
            if (word is "published" or "posted" or "updated" or "reprinted" or "republished" or "delivered" or "appeared" or "translated" && (own || i == 0 || (i == 1 && IsLabel(reading))))
                return true;
            own |= word is "this" && reading.Word(i + 1) is "article" or "report" or "post" or "piece" or "commentary" or "op-ed" or "essay"
                or "story" or "page" or "speech" or "text" or "interview" or "transcript" or "blog" or "column" or "paper" or "analysis" or "statement"
                or "brief" or "publication" or "release";
            // "The next report will be issued on 1 December"
            if (own && word is "issued" or "released")
                return true;
            own |= word is "next" && i <= 1 && reading.Word(i + 1) is "report" or "update" or "bulletin" or "issue" or "newsletter" or "edition" or "sitrep" or "briefing";
            own |= word is "copyright" or "©" || (i == 0 && word is "a" && reading.Word(1) is "version");
        }

        return false;
    }

    /// <summary>"First published …", "Article updated: …" against "We published …", "Officials updated …".</summary>
    private static bool IsLabel(SentenceReading reading) =>
        reading.ClassAt(0) != WordClass.Pronoun && (reading.IsDate(Math.Min(2, reading.Tokens.Count - 1)) || reading.Word(2) is "on" or "in" or "by" or "at" or ":" or "");
}
