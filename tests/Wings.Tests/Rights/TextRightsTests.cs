using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>
/// Every address of a text in every state of its workflow, asked by every role that it asks, of every organisation whom it
/// concerns and one whom it does not. What is to be answered comes from the table and from the rows of the workflows.
/// </summary>
public sealed class TextRightsTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    /// <summary>Whoever has a role that is asked, and one who has none of them.</summary>
    static IEnumerable<RightsVisitor> Visitors(RightsLine line, RightsThing thing)
    {
        string[] organisations = [thing.Owner, RightsSite.Publisher, RightsSite.Elsewhere, .. thing.Also.Values];
        return
        [
            new(thing.Owner, Enum.GetValues<Role>().First(role => !line.Asked.Contains(role))),
            .. from organisation in organisations.Distinct()
            from role in line.Asked.Order()
            select new RightsVisitor(organisation, role),
        ];
    }

    static async Task<int> Ask(RightsSite site, RightsLine line, RightsVisitor who, RightsThing thing)
    {
        var (reader, sent) = (await site.As(who), thing.Sent(line.Place));
        if (line.Method == "GET")
            await reader.Ask(thing.Path + TextThings.Query(line.Place, sent));
        else
            await reader.Post(
                "/" + thing.Path,
                [new("guard", site.GuardOf(who)), .. sent.Select(one => KeyValuePair.Create(one.Name, one.Value))]
            );
        return reader.Status;
    }

    static bool Fits(RightsLine line, int expected, int status) =>
        expected > 0
            ? status == expected
                || (expected == 303 && status == 200 && line.Place.EndsWith("/previews", StringComparison.Ordinal))
        : line.Method == "GET" ? status == 200
        : status is 200 or 303 or 409 or 412 or 422;

    [Theory, MemberData(nameof(Both))]
    public async Task Every_deed_on_a_text_is_done_in_the_states_in_which_the_workflow_has_it_and_refused_in_others(
        Store store
    )
    {
        await using var site = await RightsSite.Open(databases, store);
        var things = new TextThings(site);
        var (asked, done, wrong) = (0, 0, new List<string>());
        foreach (var line in RightsTable.All.Where(one => TextThings.IsOfText(one.Place)))
        foreach (
            var state in TextStates
                .All(line.Place)
                .Where(one => line.Method == "POST" || TextStates.IsSeenByOthers(one))
        )
        {
            var first = await things.Make(line.Place, state);
            TextThing? text = first;
            foreach (
                var who in Visitors(line, first.Thing)
                    .OrderBy(who => TextStates.Expected(line, who, first, out _) == 303)
            )
            {
                text ??= await things.Make(line.Place, state);
                var expected = TextStates.Expected(line, who, text, out var to);
                var status = await Ask(site, line, who, text.Thing);
                if (!Fits(line, expected, status))
                    wrong.Add(
                        $"{line.Method} {line.Place} ({text.Thing.Name}) as {who}: {status}, not {expected} {Why(await site.As(who))}"
                    );
                var now = await text.Now();
                if (now != (status == 303 && to is not null ? to : state.Split(' ')[0]))
                    wrong.Add(
                        $"{line.Method} {line.Place} ({text.Thing.Name}) as {who}: became {now}, not {to ?? state}"
                    );
                (asked, done) = (asked + 1, done + (status == 303 ? 1 : 0));
                if (status == 303)
                    text = null;
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(asked > 1500 && done > 200, $"{asked} asked, {done} done");
        TestContext.Current.SendDiagnosticMessage($"{store}: {asked} asked, {done} done");
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db, TestContext.Current.CancellationToken));
    }

    static string Why(Work.Reader reader) =>
        reader.Status is 303 ? "" : reader.Text.ReplaceLineEndings(" ")[..Math.Min(160, reader.Text.Length)];

    [Theory, MemberData(nameof(Both))]
    public async Task A_zero_in_what_is_asked_is_passed_over(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var reader = await site.As(RightsSite.Publisher, Role.Editor);
        await reader.Ask("work/papers?q=gas%00");
        Assert.Equal(200, reader.Status);
    }

    [Fact]
    public void A_verb_that_the_workflow_does_not_have_in_a_state_is_seen()
    {
        var line = RightsLine.Read("POST work/drafts/{id}/offer | EK | E@own K@own=403 | Offer");
        TextThing Of(string state) =>
            new(new("a document", RightsSite.Publisher, ""), state, () => Task.FromResult(""));
        int Expected(string organisation, Role role, string state) =>
            TextStates.Expected(line, new(organisation, role), Of(state), out _);
        Assert.Equal(303, Expected(RightsSite.Publisher, Role.Editor, "Writing"));
        Assert.Equal(409, Expected(RightsSite.Publisher, Role.Editor, "Council"));
        Assert.Equal(404, Expected(RightsSite.Other, Role.Editor, "Writing"));
        Assert.Equal(403, Expected(RightsSite.Publisher, Role.Auditor, "Writing"));
        Assert.False(Fits(line, 409, 303));
        Assert.False(Fits(line, 303, 412));
    }
}
