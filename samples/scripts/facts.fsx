#r "nuget: JapanKoreaSecurity, 0.1.0"

open JapanKoreaSecurity

for r in Facts.Recommendations.AddressedTo Actors.UnitedStates do
    if r.Strength = Strength.Strong then
        printfn $"{r.Action}  {r.Location}"
