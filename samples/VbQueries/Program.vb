Imports System
Imports System.Linq
Imports JapanKoreaSecurity

Module Program
    Sub Main()
        Console.OutputEncoding = Text.Encoding.UTF8

        Console.WriteLine("# Events that concern an agreement")
        Dim events = From e In Facts.Events
                     From agreement In e.Instruments
                     Order By e.Date
                     Select e.Date, agreement.Label, e.Factuality
        For Each line In events
            Console.WriteLine($"{line.Date,-12} {line.Label}: {line.Factuality.ToString().ToLowerInvariant()}")
        Next

        Console.WriteLine()
        Console.WriteLine("# Advice an article")
        Dim advice = From r In Facts.Recommendations
                     Group By Title = r.Article.ToString() Into Count()
                     Order By Count Descending
        For Each line In advice
            Console.WriteLine($"{line.Count,3}  {line.Title}")
        Next
    End Sub
End Module
