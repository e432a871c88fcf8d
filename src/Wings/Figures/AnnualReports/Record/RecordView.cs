using System.Collections.Immutable;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.AnnualReports.Record;

/// <summary>The form in which somebody says what an annual report says.</summary>
/// <param name="IsOpen">Whether it stands open: nothing was recorded yet, or something in it is wrong.</param>
public sealed record RecordView(
    FormView Form,
    string Period,
    string Revision,
    ImmutableArray<RecordLine> Lines,
    ImmutableArray<Choice> Steps,
    bool IsOpen
);

/// <summary>The fields of one figure.</summary>
/// <param name="Step">Null for a ratio, of which only the last digit counts.</param>
public sealed record RecordLine(string Name, string Unit, string Value, string? Step, string Where);
