using System.Collections.Generic;
using DataPackage.Extraction;
using DataPackage.Generator.Models;
using DataPackage.Generator.Options;

namespace DataPackage.Generator.Emit;

/// <summary>Prints what one document says: its words and its rows.</summary>
internal static class DocumentEmitter
{
    /// <summary>One source with the data of these documents.</summary>
    public static string Emit(IReadOnlyList<DocumentSheet> sheets, GenerationOptions options)
    {
        string what = sheets.Count == 1 ? "What " + XmlDoc.Text(sheets[0].Article.Article.Source.File) + " says." : "What these documents say.";
        SourceWriter source = SourceHead.Start(what, options.Namespace).Line("internal static partial class FactData").Open();
        foreach (DocumentSheet sheet in sheets)
            Emit(source, sheet, options.ArticleText);
        return source.Close().ToString();
    }

    /// <summary>The name of the class that holds a document's data.</summary>
    public static string ClassName(NamedArticle article) => Identifier.Type("From_" + article.Name);

    private static void Emit(SourceWriter source, DocumentSheet sheet, ArticleText articleText)
    {
        RowTable table = DocumentTable.Of(sheet, articleText);
        source.Line("// " + XmlDoc.Text(sheet.Article.Article.Source.File)).Line("private static class " + ClassName(sheet.Article)).Open();
        DataLiteral.Words(source, table.Words);
        source.Line();
        DataLiteral.Rows(source, table);
        source.Close();
    }
}
