using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DataPackage.Generator.Templates;

/// <summary>Facts as JSON, in the keys that <c>datapackage extract</c> writes. A fact inside another is told by its id; dates are EDTF.</summary>
/// <remarks>What has an id can be read back: the id is looked up in the data, which alone says what a fact is.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FactJson
{
    /// <summary>Writes a kind of fact, and reads it by its id where it has one.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    public abstract class Converter<T> : JsonConverter<T>
        where T : struct, IEquatable<T>
    {
        /// <inheritdoc/>
        public override bool HandleNull => true;

        /// <inheritdoc/>
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null)
                return default;
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            JsonElement json = document.RootElement;
            if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty("id", out JsonElement member))
                json = member;
            if (json.ValueKind != JsonValueKind.String)
                throw new JsonException("This is no " + typeof(T).Name + ": an id is missing.");
            T found = Find(json.GetString()!);
            return found.Equals(default) ? throw new JsonException("This version of the data has no " + typeof(T).Name + " '" + json.GetString() + "'.") : found;
        }

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            if (value.Equals(default))
            {
                writer.WriteNullValue();
                return;
            }

            writer.WriteStartObject();
            WriteMembers(writer, value);
            writer.WriteEndObject();
        }

        /// <summary>The fact of an id, or the default value.</summary>
        private protected virtual T Find(string id) => throw new JsonException("A " + typeof(T).Name + " has no id, so it can be written but not read.");

        private protected abstract void WriteMembers(Utf8JsonWriter writer, T value);
    }

    /// <summary>Events.</summary>
    public sealed class EventConverter : Converter<Event>
    {
        private protected override Event Find(string id) => Facts.Events.FirstOrDefault(e => e.Id == id);

        private protected override void WriteMembers(Utf8JsonWriter writer, Event value)
        {
            WriteMember(writer, "id", value.Id);
            WriteMember(writer, "name", value.Name);
            WriteMember(writer, "date", value.Date.ToString());
            WriteMember(writer, "kind", Word(value.Kind));
            WriteMember(writer, "factuality", Word(value.Factuality));
            WriteMember(writer, "summary", value.Summary);
            WriteActors(writer, "actors", "actorIds", value.Actors);
            WriteTexts(writer, "instruments", value.Instruments.Select(instrument => instrument.Label));
            WriteTexts(writer, "instrumentIds", value.Instruments.Select(instrument => instrument.Id));
            WriteMember(writer, "place", value.Place);
            WriteObjects(writer, "mentions", value.Mentions, WriteMention);
        }
    }

    /// <summary>Tellings of events.</summary>
    public sealed class MentionConverter : Converter<Mention>
    {
        private protected override void WriteMembers(Utf8JsonWriter writer, Mention value) => WriteMention(writer, value);
    }

    /// <summary>Recommendations.</summary>
    public sealed class RecommendationConverter : Converter<Recommendation>
    {
        private protected override Recommendation Find(string id) => Facts.Recommendations.FirstOrDefault(advice => advice.Id == id);

        private protected override void WriteMembers(Utf8JsonWriter writer, Recommendation value)
        {
            WriteMember(writer, "id", value.Id);
            WriteMember(writer, "name", value.Name);
            WriteMember(writer, "article", value.Article.Id);
            WriteMember(writer, "ordinal", value.Ordinal);
            WriteActors(writer, "addressees", "addresseeIds", value.Addressees);
            WriteMember(writer, "action", value.Action);
            WriteMember(writer, "modality", value.Modality);
            WriteMember(writer, "strength", Word(value.Strength));
            WritePlace(writer, "quote", value.Passage);
        }
    }

    /// <summary>Articles.</summary>
    public sealed class ArticleConverter : Converter<Article>
    {
        private protected override Article Find(string id) => Facts.Articles.FirstOrDefault(article => article.Id == id);

        private protected override void WriteMembers(Utf8JsonWriter writer, Article value)
        {
            WriteMember(writer, "id", value.Id);
            WriteMember(writer, "name", value.Name);
            WriteMember(writer, "title", value.Title);
            WriteObjects(writer, "authors", value.Authors, WriteAuthor);
            WriteMember(writer, "publisher", value.Publisher);
            WriteMember(writer, "originalPublication", value.OriginalPublication);
            WriteMember(writer, "published", value.Published?.ToString());
            WriteMember(writer, "publishedProvenance", value.Published is null ? null : Word(value.PublishedOrigin.Provenance));
            WriteMember(writer, "kind", Word(value.Kind));
            WriteMember(writer, "series", value.Series);
            WriteTexts(writer, "headings", value.Headings.Select(heading => heading.Text));
            WriteObjects(writer, "paragraphs", value.Paragraphs, WritePassage);
            WriteObjects(writer, "acronyms", value.Acronyms, WriteAcronym);
            writer.WriteStartObject("source");
            WriteMember(writer, "file", value.Source.File);
            WriteMember(writer, "sha256", value.Source.Sha256);
            WriteMember(writer, "length", value.Source.Length);
            writer.WriteEndObject();
        }
    }

    /// <summary>Authors.</summary>
    public sealed class AuthorConverter : Converter<Author>
    {
        private protected override void WriteMembers(Utf8JsonWriter writer, Author value) => WriteAuthor(writer, value);
    }

    /// <summary>Acronyms.</summary>
    public sealed class AcronymConverter : Converter<Acronym>
    {
        private protected override void WriteMembers(Utf8JsonWriter writer, Acronym value) => WriteAcronym(writer, value);
    }

    /// <summary>Passages.</summary>
    public sealed class PassageConverter : Converter<Passage>
    {
        private protected override void WriteMembers(Utf8JsonWriter writer, Passage value) => WritePassage(writer, value);
    }

    /// <summary>Actors.</summary>
    public sealed class ActorConverter : Converter<Actor>
    {
        private protected override Actor Find(string id) => Facts.Actors.FirstOrDefault(actor => actor.Id == id);

        private protected override void WriteMembers(Utf8JsonWriter writer, Actor value)
        {
            WriteMember(writer, "id", value.Id);
            WriteMember(writer, "name", value.Name);
            WriteMember(writer, "label", value.Label);
            WriteMember(writer, "kind", Word(value.Kind));
            WriteMember(writer, "iso", value.Iso);
            WriteTexts(writer, "aliases", value.Aliases);
        }
    }

    /// <summary>Treaties, agreements and laws.</summary>
    public sealed class InstrumentConverter : Converter<Instrument>
    {
        private protected override Instrument Find(string id) => Facts.Instruments.FirstOrDefault(instrument => instrument.Id == id);

        private protected override void WriteMembers(Utf8JsonWriter writer, Instrument value)
        {
            WriteMember(writer, "id", value.Id);
            WriteMember(writer, "name", value.Name);
            WriteMember(writer, "label", value.Label);
            WriteMember(writer, "short", value.Short);
            WriteMember(writer, "long", value.Long);
        }
    }

    /// <summary>Dates, as EDTF strings.</summary>
    public sealed class EdtfDateConverter : JsonConverter<EdtfDate>
    {
        /// <inheritdoc/>
        public override bool HandleNull => true;

        /// <inheritdoc/>
        public override EdtfDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.String when EdtfDate.TryParse(reader.GetString()!, out EdtfDate date) => date,
            _ => throw new JsonException("This is no EDTF date. Write for example \"2012-06-22\"."),
        };

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, EdtfDate value, JsonSerializerOptions options)
        {
            if (value.IsNone)
                writer.WriteNullValue();
            else
                writer.WriteStringValue(value.ToString());
        }
    }

    private static void WriteMention(Utf8JsonWriter writer, Mention value)
    {
        WriteMember(writer, "article", value.Article.Id);
        WritePlace(writer, "quote", value.Passage);
        WriteMember(writer, "dateText", value.DateText.Text);
        WriteMember(writer, "date", value.Date.ToString());
        WriteMember(writer, "dateProvenance", Word(value.DateProvenance));
    }

    private static void WriteAuthor(Utf8JsonWriter writer, Author value)
    {
        WriteMember(writer, "name", value.Name);
        WriteMember(writer, "affiliation", value.Affiliation);
        WriteMember(writer, "role", Word(value.Role));
    }

    private static void WriteAcronym(Utf8JsonWriter writer, Acronym value)
    {
        WriteMember(writer, "short", value.Short);
        WriteMember(writer, "long", value.Long);
    }

    private static void WritePassage(Utf8JsonWriter writer, Passage value)
    {
        WriteMember(writer, "article", value.Article.Id);
        WritePlace(writer, "text", value);
    }

    private static void WritePlace(Utf8JsonWriter writer, string words, Passage passage)
    {
        WriteMember(writer, words, passage.Text);
        WriteMember(writer, "start", passage.Start);
        WriteMember(writer, "length", passage.Length);
        WriteMember(writer, "line", passage.Location.Line);
        WriteMember(writer, "column", passage.Location.Column);
    }

    // Of the writer's own there are a score, which the compiler would weigh at every call.
    private static void WriteMember(Utf8JsonWriter writer, string name, string? text) => writer.WriteString(name, text);

    private static void WriteMember(Utf8JsonWriter writer, string name, int number) => writer.WriteNumber(name, number);

    private static void WriteActors(Utf8JsonWriter writer, string labels, string ids, FactList<Actor> actors)
    {
        WriteTexts(writer, labels, actors.Select(actor => actor.Label));
        WriteTexts(writer, ids, actors.Select(actor => actor.Id));
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteObjects<T>(Utf8JsonWriter writer, string name, FactList<T> facts, Action<Utf8JsonWriter, T> write)
        where T : struct, IFact<T>
    {
        writer.WriteStartArray(name);
        foreach (T fact in facts)
        {
            writer.WriteStartObject();
            write(writer, fact);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>"press-release" for <c>PressRelease</c>.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : string.Empty) + char.ToLowerInvariant(c) : c.ToString()));
}

[JsonConverter(typeof(FactJson.EventConverter))]
readonly partial record struct Event;

[JsonConverter(typeof(FactJson.MentionConverter))]
readonly partial record struct Mention;

[JsonConverter(typeof(FactJson.RecommendationConverter))]
readonly partial record struct Recommendation;

[JsonConverter(typeof(FactJson.ArticleConverter))]
readonly partial record struct Article;

[JsonConverter(typeof(FactJson.AuthorConverter))]
readonly partial record struct Author;

[JsonConverter(typeof(FactJson.AcronymConverter))]
readonly partial record struct Acronym;

[JsonConverter(typeof(FactJson.PassageConverter))]
readonly partial record struct Passage;

[JsonConverter(typeof(FactJson.ActorConverter))]
readonly partial record struct Actor;

[JsonConverter(typeof(FactJson.InstrumentConverter))]
readonly partial record struct Instrument;

[JsonConverter(typeof(FactJson.EdtfDateConverter))]
readonly partial struct EdtfDate
{
}
