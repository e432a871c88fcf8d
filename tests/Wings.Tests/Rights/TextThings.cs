using System.Collections.Immutable;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Packages;
using Rekenschap.Publishing.Errata;
using Rekenschap.Publishing.Papers.Register;
using Rekenschap.Wings.Tests.Drafts;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>Makes what an address of a text names, in any of its states.</summary>
sealed class TextThings(RightsSite site)
{
    static readonly Act Leader = Drafting.By("bringer", RightsSite.Publisher, Role.Coordinator);
    readonly TextDrafts drafts = new(site);
    readonly TextQuestions questions = new(site);
    int count;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>What was sent, as a page is asked for it.</summary>
    public static string Query(string place, (string Name, string Value)[] sent) =>
        place.EndsWith("/compare", StringComparison.Ordinal) || place.EndsWith("/tag", StringComparison.Ordinal)
            ? "?" + string.Join('&', sent.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}"))
            : "";

    public static bool IsOfText(string place) => RightsTable.Texts.Contains($" {place} ", StringComparison.Ordinal);

    public async Task<TextThing> Make(string place, string state) =>
        place.Split('/')[1] switch
        {
            "parliament" => await questions.Make(place, state),
            "errata" => await Erratum(place, Enum.Parse<ErratumState>(state)),
            "packages" => await Package(place),
            "papers" => await Paper(place),
            _ => await Draft(place, Enum.Parse<DraftState>(state), With(place)),
        };

    /// <summary>One of each for all its addresses, with whatever can be in it; nothing that depends on a revision is done with it.</summary>
    public async Task<ImmutableArray<(string Prefix, RightsThing Thing)>> OneOfEach()
    {
        var all = ImmutableArray.CreateBuilder<(string, RightsThing)>();
        var made = await drafts.Make(
            DraftState.FactCheck,
            TextWith.Ministry | TextWith.Claim | TextWith.Release | TextWith.Remarks
        );
        foreach (var line in RightsTable.All.Where(one => IsOfText(one.Place)).DistinctBy(one => one.Place))
        {
            // What lies with a ministry has a document of its own, in which nobody else is named.
            var state = TextStates.All(line.Place)[line.Place.Contains("/facts/", StringComparison.Ordinal) ? 1 : 0];
            var thing = line.Place.StartsWith("work/drafts", StringComparison.Ordinal)
                ? Of(made, line.Place, DraftState.FactCheck, deed => made.Sent(deed, 0, ""))
                : (await Make(line.Place, state)).Thing;
            all.Add((line.Place, thing with { Sent = deed => Unbound(deed, thing.Sent(deed)) }));
        }
        return all.ToImmutable();
    }

    static (string Name, string Value)[] Unbound(string place, (string Name, string Value)[] sent) =>
        place.EndsWith("/releases/confirm", StringComparison.Ordinal)
            ? sent
            : [.. sent.Where(one => one.Name != "revision")];

    /// <summary>One document on which both deeds can be done, at the address of each.</summary>
    public async Task<ImmutableArray<RightsThing>> OfBoth(DraftState state, params ImmutableArray<string> places)
    {
        var with = places.Select(With).Aggregate((one, other) => one | other);
        // Only where something is to warn is it late, and only where it is to be released does a claim fail.
        var made = await drafts.Make(state, with);
        var revision = (await Kept(made.Id)).Revision;
        var warning = with.HasFlag(TextWith.Late) ? await Warning(made) : "none";
        return [.. places.Select(place => Of(made, place, state, deed => made.Sent(deed, revision, warning)))];
    }

    static TextWith With(string place) =>
        place switch
        {
            _ when place.EndsWith("/acknowledge", StringComparison.Ordinal) => TextWith.Ministry | TextWith.Late,
            _ when place.Contains("/facts/", StringComparison.Ordinal) => TextWith.Ministry,
            _ when place.EndsWith("/releases/ask", StringComparison.Ordinal) => TextWith.Claim,
            _ when place.Contains("/releases/", StringComparison.Ordinal) => TextWith.Claim | TextWith.Release,
            _ when place.Contains("/remarks/", StringComparison.Ordinal) => TextWith.Remarks,
            _ when place.EndsWith("/chapters/agree", StringComparison.Ordinal) => TextWith.Owner,
            _ when place.EndsWith("/chapters/leave", StringComparison.Ordinal) => TextWith.Owner,
            _ => TextWith.Nothing,
        };

    async Task<TextThing> Draft(string place, DraftState state, TextWith with)
    {
        var made = await drafts.Make(state, with);
        var revision = (await Kept(made.Id)).Revision;
        var warning = state == DraftState.FactCheck && with.HasFlag(TextWith.Late) ? await Warning(made) : "none";
        return new(
            Of(made, place, state, deed => made.Sent(deed, revision, warning)),
            $"{state}",
            async () => $"{(await Kept(made.Id)).State}"
        );
    }

    async Task<Draft> Kept(Id<Draft> id)
    {
        await using var db = site.Database.Open();
        return await db.Set<Draft>().AsNoTracking().SingleAsync(one => one.Id == id, Stop);
    }

    /// <summary>The first that the page shows.</summary>
    async Task<string> Warning(TextDraft made)
    {
        var reader = await site.As(RightsSite.Publisher, Role.Coordinator);
        await reader.Ask(made.Path("work/drafts/{id}"));
        return reader.Page.QuerySelector("input[name=key]")!.GetAttribute("value")!;
    }

    static RightsThing Of(TextDraft made, string place, DraftState state, Func<string, (string, string)[]> sent)
    {
        var also = ImmutableDictionary<string, string>.Empty;
        if (state != DraftState.Withdrawn)
            also = also.Add("signer", TextDrafts.Signer);
        if (state is not (DraftState.Writing or DraftState.Public or DraftState.Withdrawn))
            also = also.Add("asked", TextDrafts.Ministry);
        return new($"document {state}", RightsSite.Publisher, made.Path(place)) { Also = also, Sent = sent };
    }

    async Task Keep(object one) =>
        Assert.Null(
            await site.Database.Office.Keep(
                (db, _, _) =>
                {
                    db.Add(one);
                    return Task.FromResult<Refusal?>(null);
                },
                Stop
            )
        );

    async Task<TextThing> Package(string place)
    {
        var package = new Package
        {
            Id = new(Guid.CreateVersion7()),
            Edition = "small",
            Publisher = RightsSite.Publisher,
            Name = "Verantwoording",
            MadeAt = OfficeDatabases.Noon,
        };
        await Keep(package);
        var member = await drafts.Make(DraftState.Writing, TextWith.Nothing);
        var path = place.Replace("{id}", package.Id.ToString(), StringComparison.Ordinal);
        (string, string)[] sent = [("revision", "1"), ("document", member.Id.ToString())];
        return new(new("a package", RightsSite.Publisher, path) { Sent = _ => sent }, "", () => Task.FromResult(""));
    }

    async Task<TextThing> Paper(string place)
    {
        var number = $"{++count}";
        var day = new DateOnly(2024, 2, 1);
        var key = $"31490/{number}";
        await Keep(
            Rekenschap.Publishing.Papers.Register.Paper.Of(
                new(key, "31490", number, "", SessionYear.Of(day), day, "Brief", "Brief"),
                "x"
            )
        );
        (string, string)[] sent = [("revision", "1"), ("date", "2024-02-02"), ("title", "Brief van de minister")];
        var path = place.Replace("{key}", $"31490.{number}", StringComparison.Ordinal);
        return new(new("a paper", RightsSite.Publisher, path) { Sent = _ => sent }, "", () => Task.FromResult(""));
    }

    async Task<TextThing> Erratum(string place, ErratumState state)
    {
        var one = New(++count);
        if (state != ErratumState.Open)
            Assert.Null(one.Respond(Leader, AnswerKind.Leave, new(2024, 2, 16)));
        if (state == ErratumState.Settled)
            Assert.Null(one.Settle(OfficeDatabases.BySystem));
        await Keep(one);
        (string, string)[] sent = [("revision", $"{one.Revision}"), ("kind", "Leave"), ("text", "Het blijft zo")];
        var path = place
            .Replace("{edition}", "small", StringComparison.Ordinal)
            .Replace("{number}", $"{one.Number}", StringComparison.Ordinal);
        return new(
            new($"erratum {state}", RightsSite.Publisher, path) { Sent = _ => sent },
            $"{state}",
            () => Now(one.Id)
        );
    }

    async Task<string> Now(Id<KeptErratum> id)
    {
        await using var db = site.Database.Open();
        return $"{await db.Set<KeptErratum>().Where(one => one.Id == id).Select(one => one.State).SingleAsync(Stop)}";
    }

    static KeptErratum New(int number) =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Edition = "small",
            Number = number,
            Publisher = RightsSite.Publisher,
            Publication = 1,
            Document = "documents/brief.md",
            Claim = 1,
            Words = $"{number} m3",
            Target = "gas?period=2022",
            Was = Verdict.Holds,
            WasSaidNl = "klopt",
            WasSaidEn = "holds",
            Is = Verdict.Fails,
            Delivery = "",
            RaisedAt = OfficeDatabases.Noon,
        };
}
