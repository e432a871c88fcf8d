using Rekenschap.Figures.Observations;

namespace Rekenschap.Figures.Questions.Cells;

/// <summary>The rows of one organisation in one period, in order of breakdown.</summary>
/// <param name="IsPlain">Whether its figures are its own rows: nobody is below it, and it disputes nothing.</param>
internal record struct OrganisationRows(bool IsPlain, int Start, int End)
{
    int next = Start;

    public static OrganisationRows Of(KnownFigures figures, Group group, string code, DateOnly day)
    {
        if (figures.Ground.Find(code, day) is not ({ } found and >= 0) || figures.Ground.Tree.HasChildren(found))
            return default;
        var (start, end) = figures.Snapshot.Within(group, found);
        return new(!figures.Disputes.Concern(found), start, end);
    }

    /// <summary>The row with a breakdown; below 0 where there is none. Whoever asks in order finds each at once.</summary>
    public int RowOf(int breakdown, int[] column)
    {
        if (breakdown < 0)
            return -1;
        if (next < End && column[next] == breakdown)
            return next++;
        var found = Array.BinarySearch(column, Start, End - Start, breakdown);
        if (found >= 0)
            next = found + 1;
        return found;
    }
}
