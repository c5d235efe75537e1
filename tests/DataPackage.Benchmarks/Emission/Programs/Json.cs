using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;

// The records read from a file with a source-generated serializer.
internal static class FactRecords
{
    private static FactRecord[]? all;

    public static FactRecord[] All => all ??= Read();

    private static FactRecord[] Read()
    {
        using FileStream file = File.OpenRead(Path.Combine(System.AppContext.BaseDirectory, "facts.json"));
        return JsonSerializer.Deserialize(file, FactContext.Default.FactRecordArray)!;
    }
}

[JsonSerializable(typeof(FactRecord[]))]
internal sealed partial class FactContext : JsonSerializerContext;
