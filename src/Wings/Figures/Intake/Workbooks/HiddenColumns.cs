namespace Rekenschap.Figures.Intake.Workbooks;

/// <summary>The columns that a sheet does not show, as spans of columns from 0.</summary>
internal sealed class HiddenColumns
{
    const int MostSpans = 16_384;
    readonly List<(int First, int Last)> spans = [];

    public void Add(int first, int last)
    {
        if (spans.Count < MostSpans && first >= 0)
            spans.Add((first, last));
    }

    public bool Has(int column) => spans.Exists(span => span.First <= column && column <= span.Last);
}
