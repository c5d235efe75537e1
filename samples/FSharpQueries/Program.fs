open System
open JapanKoreaSecurity

Console.OutputEncoding <- Text.Encoding.UTF8

printfn "# Events since 2012 in which South Korea took part"

let events =
    query {
        for e in Facts.Events do
            where (e.Involves Actors.SouthKorea && e.Date.Year.HasValue && e.Date.Year.Value >= 2012)
            sortBy e.Date
            select (e.Date, e.Summary)
    }

for date, summary in events do
    printfn $"%-22O{date} {summary}"

printfn "\n# Who is told what to do, and how firmly"

let advice =
    query {
        for r in Facts.Recommendations do
            for actor in r.Addressees do
                groupValBy r actor.Label into each
                sortByDescending (Seq.length each)
                select (each.Key, Seq.length each, each |> Seq.filter (fun r -> r.Strength = Strength.Strong) |> Seq.length)
    }

for who, count, strong in Seq.truncate 4 advice do
    printfn $"%-22s{who} %2i{count}, of them {strong} strongly"

printfn "\n# What did not happen"

for e in Facts.Events do
    match e.Factuality with
    | Factuality.Cancelled -> printfn $"{e.Date}  {e.Summary}  {e.Location}"
    | _ -> ()
