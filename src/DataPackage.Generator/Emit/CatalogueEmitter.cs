using System.Linq;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;

namespace DataPackage.Generator.Emit;

/// <summary>Prints the rows that belong to the corpus as a whole, and the way to each document's.</summary>
internal static class CatalogueEmitter
{
    /// <summary>How many arms a switch may have: a flat one over thousands costs the compiler gigabytes.</summary>
    private const int SwitchArms = 64;

    /// <summary>The source of the catalogue's data.</summary>
    public static string Emit(CatalogueSheet sheet, GenerationOptions options)
    {
        CatalogueTable catalogue = CatalogueTable.Of(sheet);
        SourceWriter source = SourceHead.Start("The rows of the whole corpus.", options.Namespace)
            .Line("internal static partial class FactData")
            .Open()
            .Line("internal const int ArticleCount = " + Literal.Number(sheet.Articles.Count) + ";")
            .Line("internal const int ActorCount = " + Literal.Number(sheet.Actors.Count) + ";")
            .Line("internal const int InstrumentCount = " + Literal.Number(sheet.Instruments.Count) + ";")
            .Line()
            .Line("internal const int Actors = 0;")
            .Line("internal const int Instruments = " + Literal.Number(2 * catalogue.FirstInstrument) + ";")
            .Line("internal const int Recommendations = " + Literal.Number(catalogue.Recommendations) + ";")
            .Line()
            .Line("internal const string Version = " + Literal.String(options.DataVersion) + ";")
            .Line("internal const string GeneratorVersion = " + Literal.String(SourceHead.Version) + ";")
            .Line();
        DataLiteral.Write(source, catalogue.Table);
        string[] classes = sheet.Articles.Select(DocumentEmitter.ClassName).ToArray();
        WriteSwitch(source, "WordsOf", classes.Select(name => name + ".Words").ToArray());
        WriteSwitch(source, "RowsOf", classes.Select(name => name + ".Rows").ToArray());
        return source.Close().ToString();
    }

    /// <summary>A method from the number of a document to a property of its class, in steps of at most 64 arms.</summary>
    private static void WriteSwitch(SourceWriter source, string method, string[] properties)
    {
        if (properties.Length <= SwitchArms)
        {
            WriteArms(source, "internal static string " + method, properties, first: 1);
            return;
        }

        int parts = (properties.Length + SwitchArms - 1) / SwitchArms;
        string[] calls = Enumerable.Range(0, parts).Select(part => method + Literal.Number(part) + "(document)").ToArray();
        WriteArms(source, "internal static string " + method, calls, first: 0, "((document - 1) / " + Literal.Number(SwitchArms) + ")");
        for (int part = 0; part < parts; part++)
        {
            string[] some = properties.Skip(part * SwitchArms).Take(SwitchArms).ToArray();
            WriteArms(source, "private static string " + method + Literal.Number(part), some, first: (part * SwitchArms) + 1);
        }
    }

    private static void WriteArms(
        SourceWriter source, string signature, string[] results, int first, string on = "document")
    {
        source.Line().Line(signature + "(int document) => " + on + " switch").Open();
        for (int i = 0; i < results.Length; i++)
            source.Line(Literal.Number(first + i) + " => " + results[i] + ",");
        source.Line("_ => throw NoDocument(document),").Close(";");
    }
}
