using DataPackage.Extraction;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;

namespace DataPackage.Generator.Emit;

/// <summary>Prints what one document says: its words and its rows.</summary>
internal static class DocumentEmitter
{
    /// <summary>One source with the data of these documents.</summary>
    public static string Emit(SourcePart part, GenerationOptions options)
    {
        EquatableArray<DocumentSheet> sheets = part.Documents;
        string what = sheets.Count == 1 ? "What " + XmlDoc.Text(sheets[0].Article.Article.Source.File) + " says." : "What these documents say.";
        SourceWriter source = SourceHead.Start(what, options.Namespace).Line("internal static partial class FactData").Open();
        foreach (DocumentSheet sheet in sheets)
            Emit(source, sheet, options.ArticleText);
        source.Close();
        if (part.HoldsMembers)
            VocabularyEmitter.Members(source, sheets, options);
        return source.ToString();
    }

    /// <summary>The name of the class that holds a document's data.</summary>
    public static string ClassName(string article) => Identifier.Type("From_" + article);

    private static void Emit(SourceWriter source, DocumentSheet sheet, ArticleText articleText)
    {
        RowTable table = DocumentTable.Of(sheet, articleText);
        source.Line("// " + XmlDoc.Text(sheet.Article.Article.Source.File)).Line("private static class " + ClassName(sheet.Article.Name)).Open();
        DataLiteral.Write(source, table);
        source.Close();
    }
}
