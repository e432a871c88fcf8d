using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>The texts above the columns, spaces around them left out.</summary>
internal sealed record Heading(List<string> Names, List<Place> Places, List<CellKind> Kinds)
{
    /// <summary>As the file has them, also where the mapping renames them.</summary>
    public List<string> Written { get; init; } = Names;

    public static Heading Of(RowSource rows)
    {
        var heading = new Heading([], [], []);
        for (var column = 0; column < rows.Count; column++)
        {
            heading.Names.Add(Encoding.UTF8.GetString(Trimmed.Of(rows.Cell(column))));
            heading.Places.Add(rows.PlaceOf(column));
            heading.Kinds.Add(rows.KindOf(column));
        }
        return heading;
    }

    /// <summary>The same with the names that the mapping gives for those that the file uses.</summary>
    public Heading Renamed(ImmutableDictionary<string, string> names)
    {
        if (names.IsEmpty)
            return this;
        var byFold = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (written, meant) in names)
            byFold[Fold(written)] = meant;
        return this with { Names = [.. Names.Select(name => byFold.GetValueOrDefault(Fold(name), name))] };
    }

    static string Fold(string name) => Organisations.Fold(Letters.WellFormed(name));

    /// <summary>
    /// Joined with the heading row below: a text above several columns (a merged cell, of which only the first holds it)
    /// goes before each text below it.
    /// </summary>
    public Heading Above(Heading below)
    {
        var (names, carried) = (new List<string>(), "");
        for (var column = 0; column < Math.Max(Names.Count, below.Names.Count); column++)
        {
            var lower = column < below.Names.Count ? below.Names[column] : "";
            if (column < Names.Count && Names[column] != "")
                carried = Names[column];
            names.Add(lower == "" ? UpperAt(column) : $"{carried} {lower}".Trim());
        }
        var longest = below.Names.Count >= Names.Count ? below : this;
        return new(names, longest.Places, longest.Kinds);
    }

    string UpperAt(int column) => column < Names.Count ? Names[column] : "";
}
