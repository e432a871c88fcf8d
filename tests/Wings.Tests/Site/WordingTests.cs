using Rekenschap.Browser.Tests.Sample;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Trace;
using Interval = Rekenschap.Publishing.Claims.Interval;

namespace Rekenschap.Wings.Tests.Site;

public class WordingTests
{
    [Theory]
    [InlineData("2023", "2023", "2023")]
    [InlineData("2023-Q2", "2e kwartaal 2023", "quarter 2 of 2023")]
    [InlineData("2022-08..2023-03", "augustus 2022 t/m maart 2023", "August 2022 to March 2023")]
    [InlineData("2023-05-15", "15 mei 2023", "15 May 2023")]
    [InlineData("2019..2023", "2019 t/m 2023", "2019 to 2023")]
    public void A_period_is_said_as_people_say_it(string period, string nl, string en)
    {
        Assert.Equal(nl, Days.Say(Period.Parse(period), Language.Nl));
        Assert.Equal(en, Days.Say(Period.Parse(period), Language.En));
    }

    [Fact]
    public void A_formula_is_said_in_names_and_words() =>
        Assert.Equal(
            "1 − ‘Aardgasverbruik’ ÷ gemiddelde van (‘Aardgasverbruik’ [elk van 5 jaar eerder t/m 1 jaar eerder])",
            FormulaWords.Say("1 - gas_use / mean(gas_use[each p-5y to p-1y])", new SampleFigures(), Language.Nl)
        );

    [Fact]
    public void A_suppressed_figure_shows_neither_value_nor_what_lies_behind_it()
    {
        var hidden = new Figure(
            7,
            FigureStatus.Suppressed,
            Coverage.Whole,
            new("7 is te klein", "7 is too small"),
            false
        );
        var note = FigureCells.Note(hidden, Language.Nl)!;
        Assert.DoesNotContain("7", note);
    }

    [Theory]
    [InlineData("m3", 1234.5, "1.235 m³", "1,235 m³")]
    [InlineData("ratio", 0.2204, "22%", "22%")]
    [InlineData("EUR", 12, "€ 12", "€12")]
    [InlineData("count", 71484, "71.484", "71,484")]
    public void A_value_is_written_with_its_unit_in_the_readers_notation(
        string unit,
        double value,
        string nl,
        string en
    )
    {
        Assert.Equal(nl, new Measure(unit, 0, Language.Nl).WithUnit((decimal)value).Replace('\u00A0', ' '));
        Assert.Equal(en, new Measure(unit, 0, Language.En).WithUnit((decimal)value).Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_multiple_a_change_and_a_figure_are_each_written_as_what_they_are()
    {
        var gas = new Measure("m3", 0, Language.Nl);
        Assert.Equal("2 keer", ComparedValue.Of(2m, 200, 100, gas).Say(2m));
        Assert.Equal("100%", ComparedValue.Of(1m, 200, 100, gas).Say(1m));
        Assert.Equal("200 m³", ComparedValue.Of(200m, 200, 100, gas).Say(200m).Replace('\u00A0', ' '));
        Assert.Equal("100 m³", ComparedValue.Of(100m, 300, 200, gas).Say(100m).Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_verdicts_word_is_not_said_twice()
    {
        var reason = new Bilingual("Klopt: 22,0% ligt tussen", "Holds: 22.0% lies between");
        Assert.Equal(
            "22,0% ligt tussen",
            VerdictWords.Beside(Rekenschap.Publishing.Claims.Verdict.Holds, reason, Language.Nl)
        );
        Assert.Equal(
            "22.0% lies between",
            VerdictWords.Beside(Rekenschap.Publishing.Claims.Verdict.Holds, reason, Language.En)
        );
    }

    [Fact]
    public void An_interval_says_which_ends_belong_to_it()
    {
        var share = ComparedValue.Of(0.22m, 0.22m, null, new Measure("ratio", 1, Language.Nl));
        Assert.Equal("vanaf 21,5% tot 22,5%", share.Say(new Interval(0.215m, 0.225m, true, false)));
        Assert.Equal("meer dan 21,5%", share.Say(new Interval(0.215m, null, false)));
        Assert.Equal("hoogstens 22,5%", share.Say(new Interval(null, 0.225m)));
    }

    [Fact]
    public void A_document_says_its_verdicts_in_one_line()
    {
        Assert.Equal(
            "8 uitspraken per 15 mei 2024: 4 kloppen, 1 te zwak gesteld, 1 wijkt af, 1 niet na te gaan, 1 niet te lezen; 1 sindsdien herzien",
            VerdictLine.Say(SampleDocuments.All[0], Language.Nl)
        );
        Assert.Equal("1 statement, holds on the latest state", VerdictLine.Say(SampleDocuments.All[1], Language.En));
    }

    [Fact]
    public void A_texts_own_title_heading_is_not_repeated_and_its_headings_keep_their_order()
    {
        var prose = new Prose(
            "Brief",
            Language.Nl,
            new Dictionary<int, string> { [1] = "wijkt af: 5%" },
            number => $"brief/claim-{number}.html"
        );
        var html = prose.Fit([
            "<h1>Brief</h1><h2>Een</h2><a class=\"claim\" id=\"claim-1\" href=\"#claim-1\">x</a>",
            "<h1>Twee</h1>",
        ]);
        Assert.DoesNotContain("Brief", html[0]);
        Assert.Contains("<h3 id=\"section-1\">Een</h3>", html[0]);
        Assert.Contains("<h2 id=\"section-2\">Twee</h2>", html[1]);
        Assert.Contains("(wijkt af: 5%)", html[0]);
        Assert.Contains("id=\"claim-1\" href=\"brief/claim-1.html\"", html[0]);
    }

    [Fact]
    public void A_link_stays_right_from_any_depth_and_with_any_file_name()
    {
        var frame = SampleSiteFrame("en/figures/gas_use.html");
        Assert.Equal("../../documents/brief%20mei%25.html#claim-1", frame.To("documents/brief mei%.html#claim-1"));
    }

    static PageFrame SampleSiteFrame(string path) =>
        new(path, "t", Language.En, Section.Figures, SampleEdition.Facts, [], null);
}
