using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Rounds;

/// <summary>The rounds of a collection and when is reminded, to be changed by its coordinator.</summary>
/// <param name="Rows">How many rounds can be filled in.</param>
public sealed record RoundsView(
    WorkFrame Frame,
    FormView Form,
    string Revision,
    int Rows,
    string Back,
    Bilingual BackTo
);

/// <summary>What a coordinator can go on to, from the page of a collection.</summary>
public sealed record LeadView(ImmutableArray<LeadLink> Links);

/// <summary>A page of a collection that only its coordinator has.</summary>
public sealed record LeadLink(string Words, string Link);
