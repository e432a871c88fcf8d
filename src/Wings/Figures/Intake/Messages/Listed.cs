namespace Rekenschap.Figures.Intake.Messages;

/// <summary>Names in a row, of a long list the first ones.</summary>
internal static class Listed
{
    const int Most = 12;

    public static string Of(IEnumerable<string> names)
    {
        var first = names.Take(Most + 1).ToList();
        return string.Join(", ", first.Take(Most)) + (first.Count > Most ? " …" : "");
    }
}
