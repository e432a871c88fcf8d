using System.Globalization;
using System.Text;

namespace Rekenschap.Wings.Tests.Heirs;

/// <summary>Three vintages of one table, restated twice, as an edition: the first as delivered, the others as corrections of what changed.</summary>
static class Vintages
{
    static readonly string[] Files =
    [
        "program_ftes-2025-11-07-068349c5e.csv",
        "program_ftes-2026-02-26-27e578264.csv",
        "program_ftes-2026-03-13-e9d42ee50.csv",
    ];

    public static readonly DateOnly[] Days = [new(2025, 11, 7), new(2026, 2, 26), new(2026, 3, 13)];

    /// <summary>What each vintage says: value by department, program and year.</summary>
    public static Dictionary<Cell, decimal>[] Read() =>
        [.. Files.Select(file => Read(SharedData.Need($"ca-gc-infobase/vintages/{file}")))];

    static Dictionary<Cell, decimal> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var cells = new Dictionary<Cell, decimal>();
        foreach (var line in lines.Skip(1).Where(line => line.Length > 0))
        {
            var columns = line.Split(',').Select(cell => cell.Trim('"')).ToArray();
            for (var i = 0; i < 5; i++)
                if (columns[i + 2] != "")
                    cells[new(columns[0], columns[1], 2020 + i)] = decimal.Parse(
                        columns[i + 2],
                        CultureInfo.InvariantCulture
                    );
        }
        return cells;
    }

    /// <summary>Files of the edition by path.</summary>
    public static Dictionary<string, string> Edition(Dictionary<Cell, decimal>[] vintages)
    {
        var departments = vintages
            .SelectMany(one => one.Keys)
            .Select(cell => cell.Department)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var programs = vintages
            .SelectMany(one => one.Keys)
            .Select(cell => cell.Program)
            .Distinct()
            .Order(StringComparer.Ordinal);
        var files = new Dictionary<string, string>
        {
            ["edition.yaml"] =
                "code: vintages\ntitle: Restated\nyear: 2024\npublisher: TBS\npublished: 2026-05-15\nroot: GC",
            ["organisations.csv"] =
                "code,name_nl,kind,parent\nGC,Government,government,\n"
                + string.Concat(departments.Append("TBS").Distinct().Select(code => $"{code},{code},ministry,GC\n")),
            ["codelists/program.csv"] = "code,name_nl\n" + string.Concat(programs.Select(code => $"{code},{code}\n")),
            ["catalogue/all.yaml"] =
                "indicators: [{ code: fte, name: FTE, unit: fte, dimensions: [organisation, program], frequency: year, aggregate: sum }]",
            ["collections/fte.yaml"] =
                "code: fte\nname: FTE\nindicators: [fte]\norganisations: [ministry]\nperiod: 2020..2024\nopens: 2025-01-01\ndue: 2025-11-07",
        };
        var received = new StringBuilder("organisation,number,received,accepted,reason\n");
        foreach (var department in departments)
            Deliver(files, received, vintages, department);
        files["deliveries/fte/received.csv"] = received.ToString();
        return files;
    }

    static void Deliver(
        Dictionary<string, string> files,
        StringBuilder received,
        Dictionary<Cell, decimal>[] vintages,
        string department
    )
    {
        var number = 0;
        for (var i = 0; i < vintages.Length; i++)
        {
            var before = i == 0 ? [] : vintages[i - 1];
            var changes = Changes(before, vintages[i]).Where(one => one.Cell.Department == department).ToList();
            if (changes.Count == 0)
                continue;
            number++;
            var name = number == 1 ? department : $"{department}.{number}";
            files[$"deliveries/fte/{name}.csv"] =
                "indicator,period,program,value,status\n" + string.Concat(changes.Select(Line));
            received.Append(
                CultureInfo.InvariantCulture,
                $"{department},{number},{Days[i]:yyyy-MM-dd},{Days[i]:yyyy-MM-dd},vintage {i + 1}\n"
            );
        }
    }

    /// <summary>The true difference of two vintages: what is other or new, and null for what is gone.</summary>
    public static IEnumerable<(Cell Cell, decimal? Value)> Changes(
        Dictionary<Cell, decimal> before,
        Dictionary<Cell, decimal> after
    ) =>
        before
            .Keys.Union(after.Keys)
            .Select(cell => (cell, Was: Of(before, cell), Is: Of(after, cell)))
            .Where(one => one.Was != one.Is)
            .Select(one => (one.cell, one.Is));

    public static decimal? Of(Dictionary<Cell, decimal> vintage, Cell cell) =>
        vintage.TryGetValue(cell, out var value) ? value : null;

    static string Line((Cell Cell, decimal? Value) change) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"fte,{change.Cell.Year},{change.Cell.Program},{change.Value},{(change.Value is null ? "M" : "A")}\n"
        );
}

/// <summary>A cell of the table.</summary>
readonly record struct Cell(string Department, string Program, int Year);
