using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities.Sections;

namespace Rekenschap.Portfolio.Activities;

/// <summary>
/// Where an activity goes over from one cost model to the other. Totals may be compared across such a break, parts may not:
/// no part of the one model holds exactly what a part of the other does.
/// </summary>
public static class CostBreaks
{
    /// <summary>What is said at a break.</summary>
    public static readonly Bilingual Says = new(
        "Vanaf hier zijn de kosten anders ingedeeld; alleen het totaal is vergelijkbaar met wat erboven staat.",
        "From here costs are told apart otherwise; only the total can be compared with what stands above."
    );

    /// <summary>Places of the forms that state the parts of another model than the form before them that states any.</summary>
    public static ImmutableArray<int> Of(ImmutableArray<CostForm> forms)
    {
        var breaks = ImmutableArray.CreateBuilder<int>();
        CostModel? before = null;
        for (var i = 0; i < forms.Length; i++)
        {
            if (ModelOf(forms[i].Estimated) is not { } model)
                continue;
            if (before is { } other && other != model)
                breaks.Add(i);
            before = model;
        }
        return breaks.ToImmutable();
    }

    /// <summary>The model whose parts are stated, today's where both are; null where none is.</summary>
    public static CostModel? ModelOf(Costs costs) =>
        costs.Sum(CostModel.New) is not null ? CostModel.New
        : costs.Sum(CostModel.Old) is not null ? CostModel.Old
        : null;
}
