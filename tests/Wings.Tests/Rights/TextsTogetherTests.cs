using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>
/// Many who saw the same and do the same with a text at once: exactly one wins, the others are told. The deeds are those of
/// the table of rights, in a state in which they can be done.
/// </summary>
public sealed class TextsTogetherTests(TestDatabases databases)
{
    /// <summary>Each makes something of its own, or says the same as others may: nobody is in another's way.</summary>
    static readonly string[] Beside = ["/remarks", "/previews", "/confirm", "/correct"];

    /// <summary>What is marked or placed is looked for in the text as it is by then: who comes later does it there.</summary>
    static readonly string[] InTurn = ["/text/tag", "/text/place"];

    /// <summary>Only one person may; it comes in many browsers.</summary>
    static readonly string[] OfOne = ["/chapters/agree", "/chapters/leave"];

    /// <summary>Those that a great crowd does.</summary>
    static readonly string[] Great =
    [
        "drafts/{id}/text",
        "drafts/{id}/offer",
        "drafts/{id}/chapters/take",
        "drafts/{id}/releases/confirm",
        "{number}/answer",
        "{number}/agree",
        "packages/{id}",
        "errata/{edition}/{number}",
    ];

    public static TheoryData<Store, int> Crowds =>
        new(
            from store in new[] { Store.Sqlite, Store.Postgres }
            from many in new[] { 2, 8, 32, 128 }
            select (store, many)
        );

    public static TheoryData<Store> Both => TestDatabases.Both;

    static bool Ends(string place, string[] with) => with.Any(one => place.EndsWith(one, StringComparison.Ordinal));

    static bool IsBeside(RightsLine line) =>
        Ends(line.Place, Beside) && !line.Place.EndsWith("/releases/confirm", StringComparison.Ordinal);

    static IEnumerable<RightsLine> Deeds =>
        RightsTable.All.Where(one =>
            one.Method == "POST"
            && TextThings.IsOfText(one.Place)
            && (one.While.Length > 0 || Ends(one.Place, ["packages/{id}", "papers/{key}"]))
        );

    /// <summary>Somebody who may, and the first state in which it can be done.</summary>
    static async Task<(TextThing Text, RightsVisitor Who)> Ready(TextThings things, RightsLine line)
    {
        foreach (var state in TextStates.All(line.Place))
        {
            var text = await things.Make(line.Place, state);
            string[] organisations = [text.Thing.Owner, RightsSite.Publisher, .. text.Thing.Also.Values];
            foreach (var organisation in organisations)
            foreach (var role in line.Asked.Order())
                if (TextStates.Expected(line, new(organisation, role), text, out _) is 0 or 303)
                    return (text, new(organisation, role));
        }
        throw new InvalidOperationException($"Nobody ever may {line.Place}");
    }

    [Theory, MemberData(nameof(Crowds))]
    public async Task Of_a_crowd_that_does_the_same_one_wins(Store store, int many)
    {
        await using var site = await RightsSite.Open(databases, store);
        using var crowd = new TextCrowd(site);
        var (things, wrong) = (new TextThings(site), new List<string>());
        foreach (var line in Deeds.Where(one => many <= 8 || Ends(one.Place, Great)))
        {
            var (text, who) = await Ready(things, line);
            var side = Ends(line.Place, OfOne) ? -1 : 1;
            var statuses = await crowd.Send([.. Enumerable.Range(0, many).Select(i => (who, i * side))], line, text);
            var won = statuses.Count(one => one is 303 or 200);
            var told = statuses
                .Where(one => one is not (303 or 200))
                .All(one => one is 409 or 412 || (one == 404 && Ends(line.Place, InTurn)));
            var good = IsBeside(line) || Ends(line.Place, InTurn) ? won > 0 : won == 1;
            if (!good || !told)
                wrong.Add($"{line.Place} ({text.Thing.Name}) as {who}: {string.Join(", ", statuses.Order())}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        await IsWhole(site);
    }

    static async Task IsWhole(RightsSite site)
    {
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db, TestContext.Current.CancellationToken));
    }

    static bool IsOfDraft(RightsLine line) => line.Place.StartsWith("work/drafts/{id}", StringComparison.Ordinal);

    /// <summary>
    /// Every two deeds on one document in the states in which most can be done. Whatever the order, each that was done is in the
    /// ledger once and all others left no trace.
    /// </summary>
    [Theory, MemberData(nameof(Both))]
    public async Task Every_two_deeds_on_a_document_at_once_are_done_or_refused_and_nothing_between(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        using var crowd = new TextCrowd(site);
        var (things, wrong, pairs) = (new TextThings(site), new List<string>(), 0);
        foreach (var state in new[] { DraftState.Writing, DraftState.FactCheck, DraftState.Signed })
        {
            var deeds = Deeds
                .Where(IsOfDraft)
                .Select(line => (line, who: Who(line, state)))
                .Where(one => one.who is not null)
                .ToList();
            foreach (var (i, one) in deeds.Index())
            foreach (var other in deeds.Skip(i))
            {
                pairs++;
                var both = await things.OfBoth(state, one.line.Place, other.line.Place);
                var before = await Entries(site);
                var second = Ends(other.line.Place, OfOne) ? -1 : 1;
                var statuses = await crowd.Send([
                    (one.who!, 0, one.line, both[0]),
                    (other.who!, second, other.line, both[1]),
                ]);
                var done = statuses.Count(status => status is 303 or 200);
                if (
                    done == 0
                    || statuses.Any(status => status is not (200 or 303 or 404 or 409 or 412))
                    || await Entries(site) - before != done
                )
                    wrong.Add(
                        $"{state}: {one.line.Place} and {other.line.Place}: {string.Join(" and ", statuses)}, {await Entries(site) - before} told"
                    );
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(pairs > 300, $"{pairs} pairs");
        TestContext.Current.SendDiagnosticMessage($"{store}: {pairs} pairs");
        await IsWhole(site);
    }

    static RightsVisitor? Who(RightsLine line, DraftState state)
    {
        var text = new TextThing(new("", RightsSite.Publisher, ""), $"{state}", () => Task.FromResult(""));
        return line
            .Asked.Order()
            .Select(role => new RightsVisitor(RightsSite.Publisher, role))
            .FirstOrDefault(who => TextStates.Expected(line, who, text, out _) == 303);
    }

    static async Task<int> Entries(RightsSite site)
    {
        await using var db = site.Database.Open();
        return await db.Ledger.CountAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task No_document_goes_on_over_a_remark_that_was_made_before(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        using var crowd = new TextCrowd(site);
        var things = new TextThings(site);
        RightsLine Line(string place) => RightsTable.All.Single(one => one.Method == "POST" && one.Place == place);
        var (offer, remark) = (Line("work/drafts/{id}/offer"), Line("work/drafts/{id}/remarks"));
        var who = new RightsVisitor(RightsSite.Publisher, Role.Editor);
        for (var round = 0; round < 12; round++)
        {
            var both = await things.OfBoth(DraftState.Writing, offer.Place, remark.Place);
            await crowd.Send([(who, 0, offer, both[0]), (who, 1, remark, both[1])]);
        }
        await using var db = site.Database.Open();
        var told = await db
            .Ledger.OrderBy(one => one.Position)
            .Select(one => new { one.Kind, one.Subject })
            .ToListAsync();
        foreach (var one in told.GroupBy(one => one.Subject))
        {
            var kinds = one.Select(entry => entry.Kind).ToList();
            var (offered, made) = (kinds.IndexOf("draft.offered"), kinds.IndexOf("remark.made"));
            Assert.True(offered < 0 || made < 0 || offered < made, string.Join(", ", kinds));
        }
        Assert.Contains(told, one => one.Kind == "remark.made");
    }

    [Theory]
    [InlineData(Store.Sqlite, 2)]
    [InlineData(Store.Sqlite, 8)]
    [InlineData(Store.Sqlite, 32)]
    [InlineData(Store.Postgres, 2)]
    [InlineData(Store.Postgres, 8)]
    [InlineData(Store.Postgres, 32)]
    public async Task Of_many_who_write_other_lines_at_once_no_word_is_lost(Store store, int many)
    {
        await using var site = await RightsSite.Open(databases, store);
        using var crowd = new TextCrowd(site);
        const string place = "work/drafts/{id}/text";
        var text = await new TextThings(site).Make(place, nameof(DraftState.Writing));
        var who = new RightsVisitor(RightsSite.Publisher, Role.Editor);
        var lines = string.Concat(Enumerable.Range(0, many).Select(i => $"## Deel {i}\n\nRegel {i} nog leeg.\n\n"));
        var (lead, _) = await crowd.One(who, 0);
        await Save(await lead.Open("/" + text.Thing.Path), "Bewaar deze versie", old => old + "\n" + lines);
        var writers = new List<Reader>();
        for (var i = 0; i < many; i++)
            writers.Add(await (await crowd.One(who, i)).Reader.Open("/" + text.Thing.Path));
        await Task.WhenAll(writers.Select((writer, i) => Task.Run(() => Write(writer, i))));
        await lead.Open("/" + text.Thing.Path);
        var kept = TextOf(lead);
        Assert.All(
            Enumerable.Range(0, many),
            i => Assert.Contains($"Regel {i} van {i}.\n", kept, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("nog leeg", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", kept, StringComparison.Ordinal);
        await IsWhole(site);
    }

    /// <summary>Who was overtaken keeps what was put together, until nobody is quicker.</summary>
    static async Task Write(Reader writer, int i)
    {
        await Save(
            writer,
            "Bewaar deze versie",
            old => old.Replace($"Regel {i} nog leeg.", $"Regel {i} van {i}.", StringComparison.Ordinal)
        );
        while (writer.Status == 412)
            await Save(writer, "Bewaar deze samengevoegde tekst", old => old);
        Assert.True(writer.Status == 303, $"{writer.Status} {writer.Text}");
    }

    static Task Save(Reader writer, string button, Func<string, string> change) =>
        writer.PressOnly(
            button,
            (
                button.Contains("samen", StringComparison.Ordinal) ? "Samengevoegde tekst" : "Tekst",
                change(TextOf(writer))
            )
        );

    static string TextOf(Reader reader) =>
        ((IHtmlTextAreaElement)reader.Page.QuerySelector("textarea[name=text]")!).Value.ReplaceLineEndings("\n");
}
