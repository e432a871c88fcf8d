using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Kernel.Tests.Folders;

public sealed class YamlMapTests
{
    readonly FolderProblems problems = new();

    YamlMap Map(string text, int firstLine = 1) => YamlMap.Read(text, "x.yaml", problems, firstLine)!;

    string Problem() => Assert.Single(problems.Found).Write(Language.En);

    [Fact]
    public void Values_are_read_by_what_they_mean()
    {
        var map = Map(
            "a: tekst\nb: 12\nc: 15%\nd: -1.5\ne: 2024-05-15\nf: 2022-08..2023-03\ng: yes\nh: [x, y]\ni: z\n"
        );
        Assert.Equal(("tekst", 12, 0.15m, -1.5m), (map.Text("a"), map.Whole("b"), map.Number("c"), map.Number("d")));
        Assert.Equal(new DateOnly(2024, 5, 15), map.Date("e"));
        Assert.Equal(Period.Parse("2022-08..2023-03"), map.Period("f"));
        Assert.True(map.Flag("g"));
        Assert.Equal(["x", "y"], map.List("h"));
        Assert.Equal(["z"], map.List("i"));
        map.Done();
        Assert.False(problems.Any);
    }

    [Theory]
    [InlineData("a:")]
    [InlineData("a: ~")]
    [InlineData("a: null")]
    public void A_key_without_a_value_is_absent(string text)
    {
        var map = Map(text);
        Assert.False(map.Has("a"));
        map.Done();
        Assert.False(problems.Any);
    }

    [Fact]
    public void An_empty_text_in_quotes_is_a_value() => Assert.Equal("", Map("a: \"\"").Text("a"));

    [Fact]
    public void A_text_is_for_both_languages_unless_it_names_them()
    {
        var map = Map("a: zelfde\nb: { nl: een, en: one }\nc: { en: one }");
        Assert.Equal(Bilingual.Same("zelfde"), map.Bilingual("a"));
        Assert.Equal(new Bilingual("een", "one"), map.Bilingual("b"));
        Assert.Equal(new Bilingual("one", "one"), map.Bilingual("c"));
    }

    [Fact]
    public void A_key_that_nobody_asked_for_is_refused_with_the_nearest_that_somebody_did()
    {
        var map = Map("perod: 2023");
        map.Period("period");
        map.Done();
        Assert.Equal("x.yaml:1: Unknown key 'perod'; did you mean 'period'?", Problem());
    }

    [Theory]
    [InlineData("a: [1]", "x.yaml:1: 'a' must be a text")]
    [InlineData("\na: { b: 1 }", "x.yaml:2: 'a' must be a text")]
    public void A_value_of_the_wrong_shape_is_refused_at_its_line(string text, string problem)
    {
        Map(text).Text("a");
        Assert.Equal(problem, Problem());
    }

    [Fact]
    public void Lines_count_from_where_the_text_stands_in_its_file()
    {
        Map("a: x\nb: y\n", firstLine: 5).Whole("b");
        Assert.Equal("x.yaml:6: 'b' must be a whole number", Problem());
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused()
    {
        YamlMap.Read("a: 1\nb: 2\na: 3", "x.yaml", problems);
        Assert.StartsWith("x.yaml:3: Not valid YAML", Problem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tekst")]
    [InlineData("- a")]
    [InlineData("")]
    [InlineData("a: 1\n---\nb: 2")]
    public void What_is_no_list_of_keys_is_refused(string text)
    {
        Assert.Null(YamlMap.Read(text, "x.yaml", problems));
        Assert.Contains("Expected: 'key: value' on each line", Problem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: {")]
    [InlineData("a: \"\\U00110000\"")]
    [InlineData("? { b: c } : d")]
    [InlineData("a: *b")]
    [InlineData("a: 'x")]
    public void What_is_no_yaml_is_refused(string text)
    {
        Assert.Null(YamlMap.Read(text, "x.yaml", problems));
        Assert.Contains("Not valid YAML", Problem(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("15%", 0.15)]
    [InlineData("-30%", -0.3)]
    [InlineData("12.5", 12.5)]
    [InlineData("+1", 1)]
    public void A_percentage_is_a_share(string text, double value)
    {
        Assert.True(YamlMap.TryNumber(text, out var number));
        Assert.Equal((decimal)value, number);
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("1.000.000")]
    [InlineData("%")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("")]
    public void What_is_no_number_is_none(string text) => Assert.False(YamlMap.TryNumber(text, out _));

    [Fact]
    public void Any_text_gives_keys_or_a_problem() =>
        Prop.ForAll<NonNull<string>>(text =>
                YamlMap.Read("a: " + text.Get, "x.yaml", problems) is not null || problems.Any
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
