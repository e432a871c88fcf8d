using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Advices;
using Rekenschap.Portfolio.Advices.Reactions;
using Rekenschap.Ui.Feedback;
using static Rekenschap.Wings.Tests.Portfolio.Advices.AdviceRulesTests;

namespace Rekenschap.Wings.Tests.Portfolio.Advices;

/// <summary>What is counted, called, exported and committed to of what departments said to advices, without pages.</summary>
public sealed class AdviceCountTests
{
    static readonly DateOnly Today = new(2024, 2, 16);
    static readonly Act Supplier = By("FIN", Role.Supplier);
    static readonly Act Coordinator = By("BZK", Role.Coordinator);

    static void Say(IctAdvice advice, AdviceReaction one, int number, FollowUp howFar) =>
        Assert.Null(
            one.Follow(Supplier, one.Revision, advice, advice.Revision, new(number, Today, howFar, $"over {number}"))
        );

    static AdviceReaction Reacted(IctAdvice advice)
    {
        var one = Reaction();
        Assert.Null(one.React(By("FIN", Role.Controller), 1, advice, Today, "stuk", "Ja"));
        return one;
    }

    static void Requote(IctAdvice advice, params ImmutableArray<string> recommendations) =>
        Assert.Null(
            advice.Requote(
                Coordinator,
                advice.Revision,
                Today,
                new(Subject, Words with { Recommendations = recommendations }, Sending),
                "stuk 2",
                "beter"
            )
        );

    static string[] HowFar(IctAdvice advice, AdviceReaction one)
    {
        var rows = AdviceExport.Rows([new(advice, one, null)], _ => true).ToList();
        var place = rows[0].ToList().IndexOf("how_far");
        return [.. rows.Skip(1).Select(row => row[place])];
    }

    [Theory]
    [InlineData(FollowUp.CarriedOut, FollowUp.CarriedOut, Signal.Holds)]
    [InlineData(FollowUp.CarriedOut, FollowUp.NotTaken, Signal.Neutral)]
    [InlineData(FollowUp.NotTaken, FollowUp.NotTaken, Signal.Neutral)]
    public void What_is_not_taken_over_was_dealt_with_and_not_followed_up(
        FollowUp first,
        FollowUp second,
        Signal signal
    )
    {
        var advice = Original();
        var one = Reacted(advice);
        Say(advice, one, 1, first);
        Say(advice, one, 2, second);
        var line = new AdviceLine(advice, one, null);
        Assert.Equal(AdviceStanding.Done, line.Standing);
        Assert.Equal(signal, AdviceTexts.SignalOf(line));
        Assert.Equal(
            ("afgehandeld", "dealt with"),
            (AdviceTexts.Of(line.Standing).Nl, AdviceTexts.Of(line.Standing).En)
        );
    }

    [Fact]
    public void What_was_said_of_a_recommendation_goes_with_its_words_and_not_with_its_number()
    {
        var advice = Quotation();
        var one = Reacted(advice);
        Say(advice, one, 2, FollowUp.CarriedOut);
        Assert.Equal(["", "carriedout"], HowFar(advice, one));
        // The first went away: the second is first now, and two are new.
        Requote(advice, "Toets.", "Meet.", "Stop.");
        var line = new AdviceLine(advice, one, null);
        Assert.Equal("1 van 3 uitgevoerd", AdviceTexts.Done(line).Nl);
        Assert.Equal(["carriedout", "", ""], HowFar(advice, one));
        Assert.Null(line.Last(2));
        // None of them is what it was: nothing counts, and the file says nothing.
        Requote(advice, "Splits anders.", "Toets anders.");
        line = new AdviceLine(advice, one, null);
        Assert.Equal("0 van 2 uitgevoerd", AdviceTexts.Done(line).Nl);
        Assert.Equal(["", ""], HowFar(advice, one));
        Assert.Equal(AdviceStanding.Followed, line.Standing);
    }

    [Fact]
    public void Of_two_that_read_the_same_the_number_tells_which()
    {
        var advice = Quotation();
        Requote(advice, "Toets.", "Toets.");
        var one = Reacted(advice);
        Say(advice, one, 2, FollowUp.CarriedOut);
        Assert.Equal(["", "carriedout"], HowFar(advice, one));
    }

    [Fact]
    public void A_step_that_was_said_of_other_words_is_shown_as_earlier_beside_its_place()
    {
        var advice = Quotation();
        var one = Reacted(advice);
        Say(advice, one, 1, FollowUp.CarriedOut);
        Requote(advice, "Splits het.", "Toets.");
        var rows = new AdviceBodies(Language.Nl, Bilingual.Same, _ => null, Reads: true)
            .Of(new(advice, one, null))
            .FollowUps!.Rows;
        Assert.Equal("eerder gezegd: uitgevoerd", rows[0].Cells[1].Text);
        Assert.Contains("anders luidde: Splits.", rows[0].Cells[1].Note);
        Assert.Equal("nog niets gezegd", rows[1].Cells[1].Text);
        Assert.Null(rows[1].Cells[1].Note);
    }

    [Fact]
    public void A_page_of_before_the_advice_read_otherwise_says_nothing_of_a_recommendation()
    {
        var advice = Quotation();
        var (one, read) = (Reacted(advice), advice.Revision);
        Requote(advice, "Iets anders.", "Toets.");
        Assert.Equal(
            "stale",
            one.Follow(Supplier, one.Revision, advice, read, new(1, Today, FollowUp.CarriedOut, "Klaar"))?.Code
        );
        Assert.Empty(one.Steps);
    }

    [Fact]
    public void The_ledger_commits_to_all_that_is_kept_of_an_advice()
    {
        static string Of(AdviceSubject subject, string? why = null)
        {
            var one = New().Quote(subject, Words, Sending, "stuk 1");
            if (why is not null)
                Assert.Null(one.Withdraw(Coordinator, one.Revision, why));
            return AdviceEntry.Of(one).Sha256;
        }
        static string Requoted(string why)
        {
            var one = Quotation();
            Assert.Null(one.Requote(Coordinator, 1, Today, new(Subject, Words, Sending), "stuk 1", why));
            return AdviceEntry.Of(one).Sha256;
        }
        string[] all =
        [
            Of(Subject),
            Of(Subject with { Organisation = "Een andere dienst" }),
            Of(Subject with { RegisteredOn = Subject.RegisteredOn!.Value.AddDays(1) }),
            Of(Subject, "dubbel"),
            Of(Subject, "onjuist"),
            Requoted("een fout"),
            Requoted("een andere fout"),
        ];
        Assert.Equal(all, all.Distinct());
        Assert.Equal(Of(Subject), Of(Subject));
    }

    [Theory]
    [InlineData("0", "?from=50")]
    [InlineData("9", "?from=59")]
    [InlineData("10", null)]
    [InlineData("2147483647", null)]
    [InlineData("-1", "?from=50")]
    public void Behind_the_last_there_is_no_next(string from, string? next)
    {
        var line = new AdviceLine(Original(), Reaction(), null);
        var words = new AdviceListWords(Language.Nl, "", Bilingual.Same, _ => "", _ => true, Inside: false);
        var list = new AdviceList([.. Enumerable.Repeat(line, 60)], AdviceFilter.None, words);
        Assert.Equal(next, list.Next(AdviceList.FromOf(from)));
        Assert.InRange(list.Table(AdviceList.FromOf(from)).Rows.Length, 0, 50);
    }
}
