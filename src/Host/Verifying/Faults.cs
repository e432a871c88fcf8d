using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>Gathers what one step finds.</summary>
internal sealed class Faults
{
    readonly List<Fault> found = [];

    public bool Any => found.Count > 0;

    public void Add(string place, string nl, string en) => found.Add(new(place, new(nl, en)));

    public void Add(string place, Bilingual message) => found.Add(new(place, message));

    /// <summary>The step: wrong where anything was found.</summary>
    public Step Step(string code, Bilingual name, Bilingual told, Bilingual? beyond = null) =>
        new(code, name, Any ? StepOutcome.Wrong : StepOutcome.Holds, told, [.. found], beyond);

    public ImmutableArray<Fault> Found => [.. found];
}
