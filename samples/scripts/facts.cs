#!/usr/bin/env dotnet
#:package JapanKoreaSecurity@0.1.0
#:property PublishAot=false
#:property ManagePackageVersionsCentrally=false

using JapanKoreaSecurity;

foreach (Event e in Facts.Events.Corroborated())
    Console.WriteLine($"{e}  ({string.Join(" and ", e.Mentions.Select(m => m.Location))})");
