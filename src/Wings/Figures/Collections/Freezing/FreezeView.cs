using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Freezing;

/// <summary>From when nothing changes any more, and who is excepted.</summary>
public sealed record FreezeView(
    WorkFrame Frame,
    FormView Day,
    string Revision,
    ImmutableArray<FreezeLine> Exceptions,
    FormView Except,
    ImmutableArray<Choice> Collections,
    ImmutableArray<Choice> Organisations
);

/// <summary>An exception, and the form that ends it.</summary>
public sealed record FreezeLine(string Says, string Revision, FormView End);
