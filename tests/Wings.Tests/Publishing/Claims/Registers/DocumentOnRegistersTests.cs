using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using static Rekenschap.Wings.Tests.Publishing.Claims.Registers.Registered;

namespace Rekenschap.Wings.Tests.Publishing.Claims.Registers;

/// <summary>Statements on registers within a document: what is marked, printed, blocked, and judged again later.</summary>
public sealed class DocumentOnRegistersTests
{
    static JudgedDocument Judge(string body, EditionRegisters registers)
    {
        var edition = new FakeEdition
        {
            Registers = registers,
            Known = day => new FakeEdition { Registers = registers, KnownAt = day },
        };
        var front = "---\ntitle: Brief\nkind: letter\nlanguage: nl\ndate: 2020-12-01\nknown_at: 2020-12-01\n---\n";
        return new JudgeDocument(edition, Policy.Default, LetThrough.None).Judge(
            front + body,
            "documents/brief.md",
            new FolderProblems()
        );
    }

    static string Html(JudgedDocument document) =>
        string.Concat(document.Body.OfType<HtmlSegment>().Select(segment => segment.Html));

    [Fact]
    public void An_open_promise_stops_nothing_and_is_an_erratum_once_it_is_late()
    {
        var document = Judge(
            "Het plan komt [voor de zomer van 2021](promise:x).",
            With(Promise("2020-10-28", "voor de zomer van 2021", "2022-02-01"))
        );
        Assert.False(document.Blocks);
        Assert.Equal(Verdict.Open, document.Claims.Single().Judged.Verdict);
        var erratum = document.Errata.Single();
        Assert.Equal((Verdict.Fails, "registers/x.csv"), (erratum.Is.Verdict, erratum.Delivery));
    }

    [Fact]
    public void A_promise_that_was_kept_since_is_no_erratum()
    {
        var kept = With(Promise("2020-10-28", "voor de zomer van 2021", "2021-02-01"));
        Assert.Empty(Judge("Het plan komt [voor de zomer van 2021](promise:x).", kept).Errata);
    }

    [Fact]
    public void What_a_date_of_the_register_contradicts_stops_the_document()
    {
        var document = Judge("De functie is bezet [sinds maart 2020](event:x).", With(Event("2020-11-01")));
        Assert.True(document.Blocks);
        Assert.Equal(Verdict.Fails, document.Claims.Single().Judged.Verdict);
    }

    [Fact]
    public void A_judgement_is_printed_as_one_and_has_no_verdict()
    {
        var document = Judge("Dat kwam [door drie jaar beleid](judgement:minister).", EditionRegisters.None);
        Assert.Empty(document.Claims);
        Assert.Empty(document.Untagged);
        Assert.Equal("door drie jaar beleid", document.Judgements.Single().Words);
        Assert.Contains("(oordeel van de minister)", Html(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](promis:x)", "'promise'")]
    [InlineData("[x](judgement:minster)", "'minister'")]
    [InlineData("[x](judgement:)", "minister")]
    public void A_wrong_mark_is_a_problem_that_names_the_nearest(string link, string names) =>
        Assert.Contains(
            Judge(link, EditionRegisters.None).Problems,
            one => one.Message.Nl.Contains(names, StringComparison.Ordinal)
        );

    [Fact]
    public void What_rests_on_a_made_up_row_does_not_look_like_what_holds()
    {
        RegisteredEvent Made(bool invented) =>
            Event("2020-11-01") with
            {
                Place = new("registers/events.csv", 2, "proef", invented),
            };
        var text = "De functie is bezet [in november 2020](event:x).";
        var (made, known) = (Judge(text, With(Made(true))), Judge(text, With(Made(false))));
        Assert.Equal(
            ("Klopt binnen de oefening", "Klopt"),
            (VerdictWords.Of(made.Claims.Single()).Nl, VerdictWords.Of(known.Claims.Single()).Nl)
        );
        Assert.NotEqual(VerdictWords.SignalOf(made.Claims.Single()), VerdictWords.SignalOf(known.Claims.Single()));
        Assert.Equal(Verdict.Holds, made.Claims.Single().Judged.Verdict);
    }

    [Fact]
    public void A_register_that_the_edition_does_not_have_makes_the_words_unreadable() =>
        Assert.Equal(
            Verdict.Unreadable,
            Judge("Het begon [in november 2020](event:ciso_start).", EditionRegisters.None)
                .Claims.Single()
                .Judged.Verdict
        );
}
