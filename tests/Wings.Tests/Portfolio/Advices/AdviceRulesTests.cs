using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Advices;
using Rekenschap.Portfolio.Advices.Reactions;
using Rekenschap.Wings.Tests.Storage;
using static Rekenschap.Wings.Tests.Portfolio.Activities.MadeActivity;

namespace Rekenschap.Wings.Tests.Portfolio.Advices;

/// <summary>The rules of advices and of what departments say to them, without pages.</summary>
public sealed class AdviceRulesTests
{
    static readonly DateOnly Today = new(2024, 2, 16);

    internal static readonly AdviceSubject Subject = new("A-1", 7, "Loket", "FIN", "Dienst", new(2023, 1, 2));
    internal static readonly AdviceText Words = new(
        new(2023, 5, 1),
        "Advies over het loket",
        "Te groot.",
        ["Splits.", "Toets."]
    );
    internal static readonly AdviceSending Sending = new(new(2023, 6, 1), "verzonnen stuk 1");

    static AdviceWhole Other =>
        new(Subject, Words with { Title = "Het origineel", Recommendations = ["Splits het."] }, Sending);

    internal static IctAdvice New() =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Number = 1,
            Publisher = "BZK",
            Invented = true,
        };

    internal static IctAdvice Quotation() => New().Quote(Subject, Words, Sending, "verzonnen stuk 1");

    internal static Act By(string organisation, Role role) =>
        OfficeDatabases.By($"{organisation}-{role}", organisation, role);

    internal static readonly Act College = By("ACICT", Role.Adviser);

    internal static IctAdvice Original()
    {
        var one = New().Registered(Subject);
        Assert.Null(one.Accept(College, 1, "Groot"));
        Assert.Null(one.Write(College, 2, Words));
        Assert.Null(one.Send(College, 3, Sending));
        return one;
    }

    internal static AdviceReaction Reaction() => new() { Id = new(Guid.CreateVersion7()), Advice = 1 };

    static Refusal? Do(IctAdvice one, AdviceVerb verb, Act act) =>
        verb switch
        {
            AdviceVerb.Accept => one.Accept(act, one.Revision, "omdat"),
            AdviceVerb.Decline => one.Decline(act, one.Revision, "omdat"),
            AdviceVerb.Write => one.Write(act, one.Revision, Words),
            AdviceVerb.Send => one.Send(act, one.Revision, Sending),
            AdviceVerb.Correct => one.Correct(act, one.Revision, Today, Other, "omdat"),
            AdviceVerb.Adopt => one.Adopt(act, one.Revision, Today, Other),
            AdviceVerb.Requote => one.Requote(act, one.Revision, Today, Other, "stuk 2", "omdat"),
            _ => one.Withdraw(act, one.Revision, "omdat"),
        };

    static IctAdvice In(AdviceState state)
    {
        if (state == AdviceState.Withdrawn)
        {
            var back = Quotation();
            Assert.Null(back.Withdraw(By("BZK", Role.Coordinator), 1, "dubbel"));
            return back;
        }
        var one = New().Registered(Subject);
        if (state == AdviceState.Declined)
            Assert.Null(one.Decline(College, 1, "klein"));
        else if (state >= AdviceState.Accepted)
            Assert.Null(one.Accept(College, 1, "groot"));
        if (state is AdviceState.Advised or AdviceState.Sent)
            Assert.Null(one.Write(College, 2, Words));
        if (state == AdviceState.Sent)
            Assert.Null(one.Send(College, 3, Sending));
        return one;
    }

    [Fact]
    public void Nobody_but_the_college_changes_what_it_entered()
    {
        foreach (var state in Enum.GetValues<AdviceState>().Where(one => one != AdviceState.Withdrawn))
        foreach (var verb in Enum.GetValues<AdviceVerb>())
        foreach (var role in Enum.GetValues<Role>())
        foreach (var organisation in new[] { "FIN", "BZK", "ACICT" })
        {
            var one = In(state);
            Assert.Equal(state, one.State);
            var (before, refused) = (one.Revision, Do(one, verb, By(organisation, role)));
            if (organisation != "ACICT" || role != Role.Adviser)
            {
                Assert.True(refused is not null, $"{organisation} {role} {verb} {state}");
                Assert.Equal((before, state), (one.Revision, one.State));
            }
            else
                Assert.Equal(
                    AdviceWorkflow.Rows.Row(state, verb) is { Permission: Role.Adviser } && verb != AdviceVerb.Adopt,
                    refused is null
                );
        }
    }

    [Fact]
    public void A_quotation_is_kept_by_who_quoted_it_until_the_college_enters_the_original()
    {
        var (one, coordinator) = (Quotation(), By("BZK", Role.Coordinator));
        Assert.True(one is { IsQuoted: true, IsPublic: true, Reference: "verzonnen stuk 1" });
        Assert.Equal("ict_advice.of_another", Do(one, AdviceVerb.Requote, By("FIN", Role.Coordinator))?.Code);
        Assert.Null(Do(one, AdviceVerb.Requote, coordinator));
        Assert.Equal("ict_advice.original", Do(one, AdviceVerb.Correct, College)?.Code);
        Assert.Null(Do(one, AdviceVerb.Adopt, College));
        Assert.True(one is { IsQuoted: false, Reference: "", Title: "Het origineel", IsPublic: true });
        Assert.Equal(["verzonnen stuk 1", "stuk 2"], one.Earlier.Select(before => before.Reference));
        // The coordinator has no say in it any more.
        Assert.Equal("ict_advice.quoted", Do(one, AdviceVerb.Requote, coordinator)?.Code);
        Assert.Equal("ict_advice.quoted", Do(one, AdviceVerb.Withdraw, coordinator)?.Code);
        Assert.Equal("ict_advice.quoted", Do(one, AdviceVerb.Adopt, College)?.Code);
        Assert.Null(Do(one, AdviceVerb.Correct, College));
    }

    [Fact]
    public void Adviser_of_another_organisation_is_no_adviser_of_the_college() =>
        Assert.Equal(
            "ict_advice.own_advice",
            Do(New().Registered(Subject), AdviceVerb.Accept, By("BZK", Role.Adviser))?.Code
        );

    [Fact]
    public void The_reaction_is_the_departments_and_waits_until_parliament_has_the_advice()
    {
        var (waits, sent) = (In(AdviceState.Advised), Original());
        var (controller, supplier) = (By("FIN", Role.Controller), By("FIN", Role.Supplier));
        var one = Reaction();
        Refusal? React(IctAdvice advice, Act act) =>
            one.React(act, one.Revision, advice, Today, "stuk 3", "Wij nemen het over");
        Assert.Equal("ict_advice.advice_sent", React(waits, controller)?.Code);
        Assert.Equal("ict_advice.of_another", React(sent, By("BZK", Role.Controller))?.Code);
        Assert.Equal("ict_advice_reaction.react.role", React(sent, College)?.Code);
        Assert.Equal("ict_advice_reaction.react.role", React(sent, supplier)?.Code);
        Assert.Null(React(sent, controller));
        Assert.Equal(ReactionState.Given, one.State);
        foreach (var number in new[] { 0, 3 })
            Assert.Equal(
                "ict_advice.recommendation",
                one.Follow(
                    supplier,
                    one.Revision,
                    sent,
                    sent.Revision,
                    new(number, Today, FollowUp.UnderWay, "Loopt")
                )?.Code
            );
        Assert.Null(
            one.Follow(supplier, one.Revision, sent, sent.Revision, new(2, Today, FollowUp.CarriedOut, "Klaar"))
        );
        Assert.Equal("Toets.", new AdviceLine(sent, one, null).Last(2)?.Of);
        Assert.Equal(
            "stale",
            one.Follow(supplier, 1, sent, sent.Revision, new(1, Today, FollowUp.UnderWay, "x"))?.Code
        );
    }

    [Fact]
    public void What_was_said_of_a_quoted_recommendation_is_not_said_of_the_original()
    {
        var (advice, one) = (Quotation(), Reaction());
        var supplier = By("FIN", Role.Supplier);
        Assert.Null(one.Follow(supplier, 1, advice, advice.Revision, new(1, Today, FollowUp.CarriedOut, "Klaar")));
        Assert.Null(Do(advice, AdviceVerb.Adopt, College));
        var bodies = new AdviceBodies(Language.Nl, Bilingual.Same, _ => null, Reads: true);
        var row = Assert.Single(bodies.Of(new(advice, one, null)).FollowUps!.Rows);
        Assert.Contains("anders luidde: Splits.", row.Cells[1].Note);
    }

    [Theory]
    [InlineData(0, 0, AdviceStanding.Awaited)]
    [InlineData(1, 0, AdviceStanding.Followed)]
    [InlineData(1, 1, AdviceStanding.Followed)]
    [InlineData(1, 2, AdviceStanding.Done)]
    public void It_is_followed_up_once_every_recommendation_was_carried_out_or_not_taken_over(
        int reacted,
        int done,
        AdviceStanding standing
    )
    {
        var (advice, one) = (Original(), Reaction());
        if (reacted == 1)
            Assert.Null(one.React(By("FIN", Role.Controller), 1, advice, Today, "stuk", "Ja"));
        for (var number = 1; number <= done; number++)
            Assert.Null(
                one.Follow(
                    By("FIN", Role.Supplier),
                    one.Revision,
                    advice,
                    advice.Revision,
                    new(number, Today, number == 1 ? FollowUp.CarriedOut : FollowUp.NotTaken, "x")
                )
            );
        var line = new AdviceLine(advice, one, null);
        Assert.Equal(standing, line.Standing);
        Assert.Equal(2, Enum.GetValues<FollowUp>().Sum(line.Count));
    }

    [Theory]
    [InlineData("2020-12-31", "BIT")]
    [InlineData("2021-01-01", "Adviescollege")]
    public void Until_the_end_of_2020_it_was_the_BIT(string day, string name) =>
        Assert.Contains(name, AdviceCollege.On(Day(day)).Nl);

    [Theory]
    [InlineData(4_999_999.99, OwnerKind.Ministry, false, ActivityStatus.Running, false)]
    [InlineData(5_000_000.00, OwnerKind.Ministry, false, ActivityStatus.Running, true)]
    [InlineData(5_000_000.00, OwnerKind.Police, false, ActivityStatus.NotStarted, true)]
    [InlineData(5_000_000.00, OwnerKind.Other, false, ActivityStatus.Running, false)]
    [InlineData(5_000_000.00, OwnerKind.Ministry, true, ActivityStatus.Running, false)]
    [InlineData(5_000_000.00, OwnerKind.Ministry, false, ActivityStatus.Finished, false)]
    [InlineData(5_000_000.00, OwnerKind.Ministry, false, ActivityStatus.Cancelled, false)]
    public void What_has_to_be_registered_and_was_not_is_listed(
        double euro,
        OwnerKind owner,
        bool weapon,
        ActivityStatus status,
        bool listed
    )
    {
        var facts = Facts(Form(CostAction.Initial, "2020-01-01", "2025-01-01", (decimal)euro));
        var one = Activity(facts with { Standing = new(Day("2024-01-01"), status, "") }) with
        {
            Owner = owner,
            WeaponSystem = weapon,
        };
        Assert.Equal(listed, !AdviceDuty.Missed([one], ImmutableHashSet<int>.Empty, 2024).IsEmpty);
        Assert.Empty(AdviceDuty.Missed([one], new HashSet<int> { one.Number }, 2024));
    }

    [Fact]
    public void No_row_of_deeds_by_others_changes_a_word_of_an_original() =>
        Prop.ForAll<(byte Verb, byte Who)[]>(deeds =>
            {
                var one = Original();
                (string, int)[] others = [("FIN", 0), ("FIN", 1), ("BZK", 2), ("BZK", 3), ("ACICT", 2), ("FIN", 7)];
                foreach (var (verb, who) in deeds)
                {
                    var (organisation, role) = others[who % others.Length];
                    Do(one, (AdviceVerb)(verb % 8), By(organisation, (Role)role));
                }
                return one.Title == Words.Title
                    && one.Conclusions == Words.Conclusions
                    && one.Recommendations.SequenceEqual(Words.Recommendations)
                    && one.State == AdviceState.Sent;
            })
            .QuickCheckThrowOnFailure();
}
