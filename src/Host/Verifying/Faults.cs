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
    /// <param name="told">What was checked, where nothing was found.</param>
    public Step Step(string code, Bilingual name, Bilingual told, Bilingual? beyond = null) =>
        Any
            ? new(code, name, StepOutcome.Wrong, Counted, [.. found], beyond)
            : new(code, name, StepOutcome.Holds, told, [], beyond);

    Bilingual Counted =>
        found.Count == 1
            ? new("een fout gevonden", "one fault found")
            : new($"{found.Count} fouten gevonden", $"{found.Count} faults found");

    public ImmutableArray<Fault> Found => [.. found];
}
