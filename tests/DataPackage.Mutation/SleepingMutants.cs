using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace DataPackage.Mutation;

/// <summary>The switch Stryker compiles into the assembly it changes.</summary>
internal sealed class SleepingMutants(Assembly mutated)
{
    private readonly Type control = mutated.GetTypes().Single(type => type.Name == "MutantControl");

    /// <summary>Wakes one mutant; -1 lets all sleep.</summary>
    public void Wake(int id) => this.control.GetField("ActiveMutant")!.SetValue(null, id);

    /// <summary>The mutants that an action comes past.</summary>
    public HashSet<int> PassedBy(Action action)
    {
        this.control.GetMethod("ResetCoverage")!.Invoke(null, null);
        this.control.GetField("CaptureCoverage")!.SetValue(null, true);
        action();
        this.control.GetField("CaptureCoverage")!.SetValue(null, false);
        return [.. ((IList<int>[])this.control.GetMethod("GetCoverageData")!.Invoke(null, null)!)[0]];
    }
}
