using System.Collections.Immutable;
using Rekenschap.Figures.Formulas;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Formulas;

public sealed class FormulaTests
{
    static readonly Operands Known = new()
    {
        ["gas 2018"] = 110,
        ["gas 2019"] = 100,
        ["gas 2020"] = 90,
        ["gas 2021"] = 80,
        ["gas 2022"] = 120,
        ["gas 2023"] = 75,
        ["zero 2023"] = 0,
        ["jobs 2023 BZK"] = 40,
        ["jobs 2023 FIN"] = 60,
        ["jobs 2023 province=DR"] = 7,
        ["jobs 2023 province=GR"] = 12,
        ["huge 2023"] = 70_000_000_000_000_000_000_000_000_000m,
    };

    [Theory]
    [InlineData("gas", "75")]
    [InlineData("gas[2019]", "100")]
    [InlineData("gas[p-1y]", "120")]
    [InlineData("gas[p]", "75")]
    [InlineData("mean(gas[each p-5y to p-1y])", "100")]
    [InlineData("1 - gas / mean(gas[each p-5y to p-1y])", "0.25")]
    [InlineData("sum(gas[each 2018 to 2020])", "300")]
    [InlineData("count(gas[each 2015 to 2020])", "3")]
    [InlineData("median(gas[each 2018 to 2021])", "95")]
    [InlineData("min(gas, 80)", "75")]
    [InlineData("max(gas[each p-1y to p])", "120")]
    [InlineData("jobs{province=DR}", "7")]
    [InlineData("sum(jobs{province=*})", "19")]
    [InlineData("sum(jobs{organisation=children})", "100")]
    [InlineData("jobs{organisation=BZK}[2023]", "40")]
    [InlineData("15%", "0.15")]
    [InlineData("1250.00", "1250")]
    [InlineData("1 + 2 * 3 - 8 / 4", "5")]
    [InlineData("(1 + 2) * -3", "-9")]
    [InlineData("gas < 100 and not gas = 75", "0")]
    [InlineData("gas >= 75 or gas != 75", "1")]
    [InlineData("if(gas > 100, 1, 2)", "2")]
    [InlineData("abs(-3)", "3")]
    [InlineData("round(2.5)", "3")]
    [InlineData("round(0.125, 2)", "0.13")]
    [InlineData("coalesce(gas[1999], 5)", "5")]
    [InlineData("previous(gas)", "120")]
    [InlineData("growth(gas)", "-0.375")]
    [InlineData("index(gas, 2019)", "75")]
    [InlineData("share(gas, gas[2019])", "0.75")]
    [InlineData("target(eu_winter)", "0.15")]
    [InlineData("mean(growth(gas[each 2022 to 2023]))", "0.0625")]
    [InlineData("20 / 3", "6.666666666666666666666666667")]
    [InlineData("2 / 3", "0.6666666666666666666666666667")]
    [InlineData("1 / 8", "0.125")]
    public void A_formula_gives_what_a_person_would_reckon(string text, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Ask(text).Value);

    [Theory]
    [InlineData("gas[1999]", "gas 1999")]
    [InlineData("gas + gas[1999]", "gas 1999")]
    [InlineData("gas / zero", "divides by zero")]
    [InlineData("huge * huge", "larger than")]
    [InlineData("sum(huge, huge)", "larger than")]
    [InlineData("gas[p-2100y]", "outside the calendar")]
    [InlineData("gas[p+117000m]", "outside the calendar")]
    [InlineData("round(gas, 99)", "0 to 28")]
    [InlineData("count(gas[each 1800-01-01 to 2023-01-01])", "longer than")]
    public void What_cannot_be_reckoned_is_missing_and_says_why(string text, string reason)
    {
        var figure = Ask(text);
        Assert.Null(figure.Value);
        Assert.Equal(FigureStatus.Missing, figure.Status);
        Assert.Contains(reason, figure.Reason!.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("secret + gas[1999]")]
    [InlineData("gas[1999] + secret")]
    [InlineData("coalesce(secret, 1)")]
    [InlineData("count(secret, 1)")]
    [InlineData("if(secret > 1, 1, 2)")]
    [InlineData("sum(secret, 1)")]
    public void What_rests_on_a_suppressed_figure_is_suppressed_and_gives_no_reason(string text)
    {
        var figure = Ask(text);
        Assert.Equal(FigureStatus.Suppressed, figure.Status);
        Assert.Null(figure.Value);
        Assert.Null(figure.Reason);
    }

    [Fact]
    public void The_lowest_coverage_of_the_operands_is_the_formula_s()
    {
        var figure = Ask("half + gas");
        Assert.Equal(new Coverage(1, 2), figure.Coverage);
        Assert.Equal(FigureStatus.Provisional, figure.Status);
        Assert.False(figure.Sufficient);
    }

    [Theory]
    [InlineData("", 0, "too soon")]
    [InlineData("gas +", 5, "too soon")]
    [InlineData("meen(gas)", 0, "'mean'")]
    [InlineData("gas[20x]", 3, "20x")]
    [InlineData("gas[each p-5y]", 3, "period")]
    [InlineData("gas{province}", 3, "province")]
    [InlineData("gas[2019", 3, "']'")]
    [InlineData("(gas", 4, "')'")]
    [InlineData("gas)", 3, "not expected")]
    [InlineData("1 < 2 < 3", 6, "and")]
    [InlineData("gas[each p-5y to p-1y]", 0, "list")]
    [InlineData("sum(gas[each p-2y to p] / gas[each p-5y to p])", 0, "different lists")]
    [InlineData("if(gas, 1)", 0, "3 arguments")]
    [InlineData("gas é", 4, "é")]
    [InlineData("99999999999999999999999999999999", 0, "digits")]
    [InlineData("gas == 3", 5, "not expected")]
    public void A_text_that_is_no_formula_is_refused_at_its_place(string text, int position, string message)
    {
        Assert.False(Formula.TryParse(text, out _, out var problem));
        Assert.Equal(position, problem!.Position);
        Assert.Contains(message, problem.Message.En, StringComparison.Ordinal);
        Assert.NotEqual("", problem.Message.Nl);
    }

    [Fact]
    public void Deep_nesting_is_refused_and_breaks_nothing()
    {
        foreach (var part in new[] { "(", "-", "not ", "abs(", "1+(" })
            Assert.False(Formula.TryParse(string.Concat(Enumerable.Repeat(part, 100_000)), out _, out _));
        Assert.False(Formula.TryParse(string.Join('+', Enumerable.Repeat("1", 100_000)), out _, out var problem));
        Assert.Contains("deeply", problem!.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decided_in_term / decided", "decided_in_term", "decided")]
    [InlineData(" (a / b) ", "a", "b")]
    public void A_quotient_of_two_indicators_is_a_proportion(string text, string numerator, string denominator) =>
        Assert.Equal(new Proportion(numerator, denominator), Parsed(text).Proportion);

    [Theory]
    [InlineData("a / b[2018]")]
    [InlineData("1 - a / b")]
    [InlineData("a{x=y} / b")]
    public void Anything_else_is_no_proportion(string text) => Assert.Null(Parsed(text).Proportion);

    [Fact]
    public void A_formula_lists_what_it_names()
    {
        var formula = Parsed("a + mean(b[each p-1y to p]) / a - target(t)");
        Assert.Equal(["a", "b"], formula.Indicators);
        Assert.Equal(["t"], formula.Targets);
    }

    [Theory]
    [InlineData("a-(b-c)", "a - (b - c)")]
    [InlineData("(a-b)-c", "a - b - c")]
    [InlineData("not(a and b)or c", "not (a and b) or c")]
    [InlineData("-(a*b)/c", "-(a * b) / c")]
    [InlineData("x[ each p-5y to p-1y ]", null)]
    [InlineData("sum(x[p-5y..p-1y]{a=b,c=*})", "sum(x[p-5y..p-1y]{a=b, c=*})")]
    public void A_formula_is_written_with_the_fewest_brackets(string text, string? written)
    {
        if (written is null)
            Assert.False(Formula.TryParse(text, out _, out _));
        else
            Assert.Equal(written, Parsed(text).ToString());
    }

    static Formula Parsed(string text)
    {
        Assert.True(Formula.TryParse(text, out var formula, out var problem), problem?.Message.En);
        return formula!;
    }

    static Figure Ask(string text) => Parsed(text).Evaluate(new(Period.Year(2023), "Rijk"), Known);
}

/// <summary>Figures by <c>indicator period [organisation] [dimension=member]</c>; <c>secret</c> is suppressed, <c>half</c> half covered.</summary>
internal sealed class Operands : Dictionary<string, decimal>, IOperands
{
    public Figure At(string indicator, Coordinate at)
    {
        if (indicator == "secret")
            return new(null, FigureStatus.Suppressed, Coverage.Whole);
        if (indicator == "half")
            return new(10, FigureStatus.Provisional, new(1, 2), Bilingual.Same("half"), false);
        var key = $"{indicator} {at.Period}";
        if (at.Organisation != "Rijk")
            key += " " + at.Organisation;
        foreach (var (dimension, member) in at.Members)
            key += $" {dimension}={member}";
        return TryGetValue(key, out var value) ? Figure.Of(value) : Figure.Missing(Bilingual.Same(key));
    }

    public Figure TargetValue(string target, Coordinate at) => Figure.Of(0.15m);

    public ImmutableArray<string> MembersOf(string indicator, string dimension, Coordinate at) =>
        dimension == "organisation" ? ["BZK", "FIN"] : ["DR", "GR"];
}
