using System.Globalization;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Wings.Tests.Figures.Questions;

namespace Rekenschap.Wings.Tests.Figures.Secrecy;

/// <summary>
/// The workforce of Canada's departments, by age with small cells starred, and by region with all of them: one count of
/// the same people, whose second table gives away what the first keeps back.
/// </summary>
public sealed class InfobaseTests
{
    /// <summary>Cells from 1 to 5 are starred in the table by age.</summary>
    const int Minimum = 6;

    sealed record Line(string Department, string Member, string Value);

    [Fact]
    public void Published_as_they_are_the_two_tables_give_starred_cells_away()
    {
        var exact = 0;
        foreach (var year in Enumerable.Range(2010, 16))
        {
            var (ages, regions) = (Read("age_group", year), Read("region", year).ToLookup(line => line.Department));
            foreach (var department in ages.GroupBy(line => line.Department))
            {
                var stars = department.Count(line => line.Value == "*");
                var rest = regions[department.Key].Sum(Number) - department.Sum(Number);
                if (stars > 0 && (stars == 1 || rest == stars))
                    exact += stars;
            }
        }
        Assert.Equal(69, exact);
    }

    public static TheoryData<int> Years => [.. Enumerable.Range(2010, 16)];

    [Theory, MemberData(nameof(Years))]
    public void Said_to_count_the_same_people_they_give_nothing_away(int year)
    {
        var (ages, regions) = (Read("age_group", year), Read("region", year));
        var edition = Edition(ages, regions, year);
        var figures = edition.AsKnown(null);
        var lines = ages.Concat(regions).ToList();
        Assert.NotEmpty(Betrayed(lines, ages.Count, Facts(lines, ages.Count, null, year)));
        Assert.Empty(Betrayed(lines, ages.Count, Facts(lines, ages.Count, figures, year)));
        var shown = lines.Where((_, i) => figures.At(Code(i), Place(lines[i], year, i < ages.Count)).Value is not null);
        Assert.InRange(shown.Count(), lines.Count / 2, lines.Count);

        string Code(int i) => i < ages.Count ? "ages" : "regions";
    }

    /// <summary>Starred cells that were not shown to be left enough values.</summary>
    static List<Line> Betrayed(List<Line> lines, int ages, IEnumerable<Fact> facts)
    {
        int[] starred = [.. Enumerable.Range(0, ages).Where(cell => lines[cell].Value == "*")];
        var possible = Witnesses.Of(facts, starred, Minimum - 1);
        return [.. starred.Where(cell => possible[cell].Count < Minimum - 1).Select(cell => lines[cell])];
    }

    /// <summary>What can be read: as the figures show it, or without figures all that was published.</summary>
    static IEnumerable<Fact> Facts(List<Line> lines, int ages, IFigures? figures, int year)
    {
        for (var i = 0; i < lines.Count; i++)
            if (figures is null)
            {
                if (lines[i].Value != "*")
                    yield return new([i], [], Number(lines[i]));
            }
            else if (figures.At(i < ages ? "ages" : "regions", Place(lines[i], year, i < ages)).Value is { } shown)
                yield return new([i], [], (long)shown);
        foreach (var department in lines.Select(line => line.Department).Distinct().Append("Rijk"))
        {
            int[] all =
            [
                .. Enumerable
                    .Range(0, lines.Count)
                    .Where(i => department == "Rijk" || lines[i].Department == department),
            ];
            int[] first = [.. all.Where(i => i < ages)];
            int[] second = [.. all.Where(i => i >= ages)];
            yield return new(first, second, 0);
            if (figures is null)
                continue;
            int[] counted = [.. first.Where(i => lines[i].Value != "*")];
            var at = new Coordinate(Period.Year(year), department);
            if (figures.At("ages", at).Value is { } byAge && counted.Length > 0)
                yield return new(counted, [], (long)byAge);
            if (figures.At("regions", at).Value is { } byRegion && second.Length > 0)
                yield return new(second, [], (long)byRegion);
        }
        if (figures is null)
            yield break;
        foreach (var member in lines.Select((line, i) => (line.Member, First: i < ages)).Distinct())
        {
            int[] all =
            [
                .. Enumerable
                    .Range(0, lines.Count)
                    .Where(i => i < ages == member.First && lines[i].Member == member.Member && lines[i].Value != "*"),
            ];
            var at = new Coordinate(Period.Year(year), "Rijk").With(member.First ? "age" : "region", member.Member);
            if (figures.At(member.First ? "ages" : "regions", at).Value is { } total && all.Length > 0)
                yield return new(all, [], (long)total);
        }
    }

    static Coordinate Place(Line line, int year, bool isAge) =>
        new Coordinate(Period.Year(year), line.Department).With(isAge ? "age" : "region", line.Member);

    static EditionFigures Edition(List<Line> ages, List<Line> regions, int year)
    {
        var trial = new TrialEdition()
            .List("age", string.Join(' ', ages.Select(line => line.Member).Distinct()))
            .List("region", string.Join(' ', regions.Select(line => line.Member).Distinct()));
        foreach (var department in ages.Concat(regions).Select(line => line.Department).Distinct())
            trial.Organisation(department);
        trial
            .Indicator("ages", dimensions: "organisation age", minimumCell: Minimum)
            .Indicator("regions", dimensions: "organisation region", sameTotalAs: "ages")
            .Collection("ages regions", year.ToString(CultureInfo.InvariantCulture));
        foreach (var department in ages.Concat(regions).GroupBy(line => line.Department))
            trial.Delivery(
                department.Key,
                [
                    .. ages.Where(line => line.Department == department.Key)
                        .Select(line => $"ages {year} age={line.Member} {(line.Value == "*" ? "M C" : line.Value)}"),
                    .. regions
                        .Where(line => line.Department == department.Key)
                        .Select(line => $"regions {year} region={line.Member} {line.Value}"),
                ]
            );
        return trial.Build();
    }

    static long Number(Line line) => line.Value == "*" ? 0 : long.Parse(line.Value, CultureInfo.InvariantCulture);

    /// <summary>Lines of year, department, member and number; totals over departments are left out.</summary>
    static List<Line> Read(string table, int year)
    {
        var file = Path.Combine(
            Environment.GetEnvironmentVariable("REKENSCHAP_DATA")
                ?? Path.Combine(Contract.Folder.Root, "..", "shared", "data"),
            "ca-gc-infobase",
            $"org_employee_{table}.csv"
        );
        Assert.SkipUnless(File.Exists(file), $"no {file}; set REKENSCHAP_DATA to the folder that has the data");
        return
        [
            .. File.ReadLines(file)
                .Select(Fields)
                .Where(fields => fields[0] == year.ToString(CultureInfo.InvariantCulture))
                .Where(fields => !fields[1].EndsWith(" Total", StringComparison.Ordinal))
                .Select(fields => new Line(Coded(Renamed(fields[1])), Coded(fields[2]), fields[3].Trim())),
        ];
    }

    /// <summary>One department goes by two names until 2024, a name a table.</summary>
    static string Renamed(string department) =>
        department == "Royal Canadian Mounted Police (Civilian Staff)" ? "Royal Canadian Mounted Police" : department;

    static string Coded(string name) =>
        string.Concat(name.Select(one => char.IsAsciiLetterOrDigit(one) ? one : '_'))
        + "_"
        + (name.StartsWith('<') ? "under" : "");

    static string[] Fields(string line)
    {
        var fields = new List<string>();
        var (text, quoted) = ("", false);
        foreach (var one in line)
            if (one == '"')
                quoted = !quoted;
            else if (one == ',' && !quoted)
            {
                fields.Add(text);
                text = "";
            }
            else
                text += one;
        fields.Add(text);
        return [.. fields];
    }
}
