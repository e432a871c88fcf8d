using Rekenschap.Wings.Tests.Figures.Editions;

namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class MappingKeysTests : IDisposable
{
    const string Mapping = "mappings/all.yaml";

    readonly TrialFolder trial = new();

    public void Dispose() => trial.Dispose();

    [Fact]
    public void A_table_has_the_keys_of_the_mapping_where_it_has_none_of_its_own()
    {
        trial.Replace(
            Mapping,
            "check_totals: true",
            "check_totals: true\n"
                + "rename: { Departement: Ministerie }\n"
                + "members: { organisation: { \"Fin.\": FIN } }\n"
                + "constants: { period: 2022 }\n"
                + "fill_down: [Ministerie]\n"
                + "tables:\n"
                + "  - { sheet: Gas }\n"
                + "  - { sheet: Warmte, value_of: heat, numbers: en, constants: { period: 2023 }, rename: { Dept: Ministerie }, fill_down: [] }\n"
        );

        var whole = trial.Read().Mapping("wide")!;

        Assert.Equal(["Gas", "Warmte"], whole.Tables.Select(table => table.Sheet));
        Assert.Equal(["gas", "heat"], whole.Tables.Select(table => table.ValueOf));
        Assert.All(
            whole.Tables,
            table =>
                Assert.Equal(
                    ("B4:N40", 3, 2, true),
                    (table.Range, table.HeaderRow, table.HeaderRows, table.CheckTotals)
                )
        );
        Assert.Equal(["2022", "2023"], whole.Tables.Select(table => table.Constants["period"]));
        Assert.Equal([1, 2], whole.Tables.Select(table => table.Rename.Count));
        Assert.All(whole.Tables, table => Assert.Equal("FIN", table.Members["organisation"]["Fin."]));
        Assert.Empty(whole.Tables[1].FillDown);
        Assert.Equal(["Ministerie"], whole.FillDown);
    }

    [Theory]
    [InlineData("tables: [{ shet: Gas }]", "mappings/all.yaml:16: Unknown key 'shet'; did you mean 'sheet'?")]
    [InlineData("tables: [{ value_of: gaz }]", "Unknown indicator 'gaz'; did you mean 'gas'?")]
    [InlineData("tables: [{ tables: [] }]", "Unknown key 'tables'")]
    [InlineData("constants: { period: MMXX }", "'MMXX' is not a period")]
    [InlineData("constants: { indicator: gaz }", "Unknown indicator 'gaz'; did you mean 'gas'?")]
    [InlineData("constants: { value: 1 }", "Unknown dimension 'value'")]
    [InlineData(
        "members: { organization: { a: FIN } }",
        "Unknown dimension 'organization'; did you mean 'organisation'?"
    )]
    [InlineData("members: { indicator: { a: gaz } }", "Unknown indicator 'gaz'; did you mean 'gas'?")]
    public void A_wrong_key_of_a_table_is_named_at_its_line(string key, string problem)
    {
        trial.Replace(Mapping, "check_totals: true", "check_totals: true\n" + key);

        Assert.Contains(trial.Problems(), one => one.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_one_table_takes_no_tables()
    {
        trial.Replace("mappings/tall.yaml", "format: xml", "format: xml\ntables: [{ value_of: gas }]");

        Assert.Contains(
            trial.Problems(),
            one => one.Contains("'tables' belongs with csv, xlsx and ods", StringComparison.Ordinal)
        );
    }
}
