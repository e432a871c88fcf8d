using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Cells;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Identities;
using Rekenschap.Portfolio.Foreign.Mappings;
using Rekenschap.Portfolio.Foreign.Rows;
using Rekenschap.Portfolio.Foreign.Series;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>Elsewhere is a country of our own making, whose returns have every fault that those of others were found to have.</summary>
static class Elsewhere
{
    public const string Heading =
        "Nr,Project,Code,Ministry,Rating,Start,End,Plan,Forecast,Variance,Percent,Whole life,Own plan,Why,Changed";

    /// <summary>A row without a fault.</summary>
    public const string Bridge =
        "P1,Bridge,07,Works,Amber,2010-05-01,2015-05-01,10,12,2,20%,100,90,On its way,2012-01-31";

    const string Columns = """
            columns:
              - { field: id, heading: Nr }
              - { field: name, heading: Project }
              - { field: department_code, heading: Code }
              - { field: department, heading: Ministry }
              - { field: rating, heading: Rating }
              - { field: start, heading: Start }
              - { field: end, heading: End }
              - { field: year_baseline, heading: Plan }
              - { field: year_forecast, heading: Forecast }
              - { field: year_variance, heading: Variance }
              - { field: year_variance_percent, heading: Percent }
              - { field: whole_life, heading: Whole life }
              - { field: planned_cost, heading: Own plan }
              - { field: text, heading: Why }
              - { field: updated, heading: Changed }
        """;

    const string Head = """
        corpus: elsewhere
        title: Elsewhere
        currency: EUR
        fiscal_year_start: 10
        scales:
          - code: five
            title: Five points
            words:
              - { word: Green, value: green, means: well }
              - { word: Amber/Green, value: amber_green, means: rather well }
              - { word: Amber, value: amber, means: so so }
              - { word: Amber/Red, value: amber_red, means: rather badly }
              - { word: Red, value: red, means: badly }
          - code: three
            title: Three points
            words:
              - { word: Green, value: green, means: well }
              - { word: Amber, value: amber, means: so so }
              - { word: Red, value: red, means: badly }
        phrases:
          - { state: withheld, words: ["exempt*"] }
          - { state: withheld, kind: secret_of_state, words: ["not for the public*"] }
          - { state: not_given, kind: reset, words: [reset] }
          - { state: not_given, kind: not_provided, words: ["did not provide*"] }
          - { state: not_given, kind: spreadsheet_error, fault: true, words: ["#n/a"] }
        laws:
          - { section: 24, code: foia-24, title: national security }
          - { section: 43, code: foia-43, title: commercial interests }
        departments:
          - { name: Works, codes: ["07"], also: [Ministry of Works], family: works }
          - { name: Roads, codes: ["08"], family: works }
          - { name: Health, codes: ["09"] }
        rows:
          - { code: total_row, begins: [total] }
          - { code: entered_in_error, anywhere: [entered in error] }
          - { code: disclaimer, begins: [disclaimer] }
        files:
        """;

    static readonly int[] Years = [2012, 2013, 2014, 2015];

    /// <summary>The files 2012.csv to 2015.csv; from 2014 on with three points. <paramref name="turned"/> lie on their side.</summary>
    public static string MappingText(bool turned = false, string dates = "yyyy-MM-dd") =>
        Head
        + string.Concat(
            Years.Select(year =>
                $"\n  - file: {year}.csv\n    year: {year}\n    dates: [{dates}]\n    two_digit_years_from: 1960\n    percent: \"#%\"\n    scale: {(year < 2014 ? "five" : "three")}\n"
                + (turned ? "    turned: true\n" : "")
                + string.Join('\n', Columns.Split('\n').Select(line => line.TrimEnd()))
            )
        );

    public static ForeignMapping Mapping(string? text = null)
    {
        var problems = new FolderProblems();
        var mapping = ReadForeignMapping.Of(text ?? MappingText(), "elsewhere.yaml", problems);
        Assert.Equal([], problems.Found.Select(problem => problem.Write(Language.En)));
        return mapping!;
    }

    public static ForeignFile File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public static ForeignFile File(string name, byte[] bytes) => ForeignFile.Of(name, bytes, SentFiles.Sheet);

    /// <summary>Lines as RFC 4180 ends them, so that only what a test says is wrong.</summary>
    public static string Text(params string[] lines) => string.Concat(lines.Select(line => line + "\r\n"));

    /// <summary>The return of 2012 with a heading and these rows.</summary>
    public static ForeignReading Read(params string[] rows) => ReadAll(("2012.csv", Text([Heading, .. rows])));

    public static ForeignReading ReadAll(params (string Name, string Text)[] files) =>
        ReadForeignCorpus.Of(Mapping(), files.Select(file => File(file.Name, file.Text)), []);

    public static ForeignReading Decided(
        ImmutableArray<IdentityDecision> decisions,
        params (string Name, string Text)[] files
    ) => ReadForeignCorpus.Of(Mapping(), files.Select(file => File(file.Name, file.Text)), decisions);

    /// <summary>Each fault as place, field, code, what stands there and what was done.</summary>
    public static IEnumerable<string> Faults(this ForeignReading reading) =>
        reading.Faults.Select(fault =>
            $"{fault.Place} {fault.Field} {fault.CodeWord} {fault.Count} [{fault.Written}] {fault.DoneWord}".Trim()
        );

    public static ForeignProject Only(this ForeignReading reading) => Assert.Single(reading.Series).Project;

    /// <summary>Every filled cell of every file was counted once.</summary>
    public static void LosesNothing(this ForeignReading reading) =>
        Assert.All(reading.Tallies, one => Assert.Equal(one.Filled, one.Tally.All));

    /// <summary>The row without a fault with other cells, by the names of the heading.</summary>
    public static string With(params (string Heading, string Cell)[] others)
    {
        var (names, cells) = (Heading.Split(','), Bridge.Split(','));
        foreach (var (heading, cell) in others)
            cells[Array.IndexOf(names, heading)] = cell.AsSpan().ContainsAny(",\"\n") ? CsvLine.Quoted(cell) : cell;
        return string.Join(',', cells);
    }

    public static string Stated(this ForeignProject project, ForeignField field) =>
        $"{project[field].Word} {project[field].Stated}".Trim();

    public static bool Has(this ForeignReading reading, FaultCode code) =>
        reading.Faults.Any(fault => fault.Code == code);
}
