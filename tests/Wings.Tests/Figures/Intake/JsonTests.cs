namespace Rekenschap.Wings.Tests.Figures.Intake;

public sealed class JsonTests
{
    [Fact]
    public void An_array_of_flat_objects_is_read_and_a_cell_is_its_pointer()
    {
        var read = new Office().Reads(
            """[{"indicator":"gas","period":"2022","value":1000.25},{"value":"abc","period":2023,"indicator":"gas"},{"indicator":"heat","period":"2022","value":null}]""",
            ".json"
        );

        Assert.Equal(["/1/value number"], read.Errors);
        Assert.Equal(1000.25m, read.Value("gas?period=2022&organisation=FIN"));
    }

    [Theory]
    [InlineData("""[{"indicator":"gas","period":"2022","value":{"a":[1,2]}}]""", "/0/value heading")]
    [InlineData("""[{"indicator":"gas","indicator":"gas","period":"2022","value":1}]""", "/0/indicator heading")]
    [InlineData("""{"indicator":"gas"}""", " heading")]
    [InlineData("""[1,{"indicator":"gas","period":"2022","value":1}]""", "/0 heading")]
    [InlineData("""[{"indicator":"gas","period":"2022","value":1}""", " heading")]
    [InlineData("""[{"indicator":"gas","period":"2022","value":1e3}]""", "/0/value number")]
    [InlineData("""[{"indicator":"gas","period":"2022","value":true}]""", "/0/value number")]
    [InlineData("""[{"indicator":"gas","period":"2022","value":1,"a/b":2}]""", "/0/a~1b heading")]
    [InlineData("", " heading")]
    public void What_json_may_not_hold_is_told_at_its_pointer(string text, string error)
    {
        Assert.Contains(error, new Office().Reads(text, ".json").Errors);
    }

    [Fact]
    public void Nesting_without_end_is_told_and_not_followed()
    {
        Assert.Equal([" heading"], new Office().Reads(new string('[', 1_000_000), ".json").Errors);
    }
}
