using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Passkeys;
using Rekenschap.Access.Sessions;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Audit.Samples;
using Rekenschap.Figures.Collections.Freezing;
using Rekenschap.Figures.Collections.MoreTime;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Auditing;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>One object of each kind, made by the people whose work that is, and the addresses in which it stands.</summary>
sealed partial class RightsThings(RightsSite site)
{
    const string Energy = "work/collections/small/energy";
    const string OfOthers = "indicator,organisation,period,value\ngas,M5,2023,5678\n";

    readonly List<(string Prefix, RightsThing Thing)> all = [];

    public Id<Session> SessionOfSomebody { get; private set; }

    public Id<Passkey> PasskeyOfSomebody { get; private set; }

    /// <summary>Those of which a route tells; of a longer address before a shorter one that it begins with.</summary>
    public ImmutableArray<RightsThing> Of(string place)
    {
        var longest = all.Where(one => place.StartsWith(one.Prefix, StringComparison.Ordinal))
            .Select(one => one.Prefix)
            .MaxBy(prefix => prefix.Length);
        return
        [
            .. all.Where(one => one.Prefix == longest)
                .Select(one => one.Thing with { Path = one.Thing.Path + Rest(place[longest!.Length..]) }),
        ];
    }

    static string Rest(string rest) =>
        rest.Replace("{form}", "xlsx", StringComparison.Ordinal).Replace("{number}", "1", StringComparison.Ordinal);

    void Add(string prefix, string name, string owner, string path) => all.Add((prefix, new(name, owner, path)));

    public static async Task<RightsThings> Make(RightsSite site)
    {
        var things = new RightsThings(site);
        await things.Deliveries();
        await things.Calls();
        await things.Audits();
        await things.Promises();
        await things.Notices();
        await things.Findings();
        await things.Reports();
        await things.Maturity();
        await things.Programmes();
        await things.Activities();
        await things.Advices();
        await things.Costs();
        await things.People();
        things.all.AddRange(await new TextThings(site).OneOfEach());
        return things;
    }

    async Task Deliveries()
    {
        foreach (
            var (name, owner, marking, isHandedIn) in new[]
            {
                ("a draft", "M4", "Public", false),
                ("public", "M1", "Public", true),
                ("internal", "M2", "Internal", true),
                ("departementaal vertrouwelijk", "M3", "Confidential", true),
                ("a provider's", RightsSite.Provider, "Internal", true),
            }
        )
        {
            var cells = owner == RightsSite.Provider ? OfOthers : MarkedDeliveries.Plain;
            var path = await Deliver(owner, marking, cells, isHandedIn);
            all.Add(
                (
                    "work/deliveries/{id}",
                    new(name, owner, path) { IsHandedIn = isHandedIn, IsPublic = isHandedIn && marking == "Public" }
                )
            );
            if (owner == RightsSite.Provider)
                Add(
                    "work/confirmations/{id}",
                    "own rows",
                    "M5",
                    path.Replace("deliveries", "confirmations", StringComparison.Ordinal)
                );
        }
    }

    async Task<string> Deliver(string owner, string marking, string cells, bool isHandedIn)
    {
        var supplier = await (await site.As(owner, Role.Supplier)).Open("/" + Energy);
        await supplier.Press("Lever aan", ("Of plak de cellen", cells), ("Wie mag lezen wat u erbij zegt?", marking));
        Assert.Equal(200, supplier.Status);
        var path = supplier.At.AbsolutePath.TrimStart('/');
        if (isHandedIn)
        {
            await supplier.Press("Dien in");
            Assert.Contains("Ingediend", supplier.Text);
        }
        return path;
    }

    async Task Calls()
    {
        var supplier = await (await site.As("M6", Role.Supplier)).Open("/" + Energy);
        await supplier.Press(
            "Vraag uitstel",
            ("Wanneer kunt u leveren?", "2024-03-15"),
            ("Waarom lukt het niet eerder?", "De meter is stuk")
        );
        await supplier.Open("/" + Energy + "/annual-report/M6");
        await supplier.PressNamed(
            "Bewaar en vergelijk",
            ("dated", "2024-05-15"),
            ("value.gas", "5"),
            ("where.gas", "p. 12")
        );
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        await coordinator.Open("/work/questions/small/energy/M1/gas");
        await coordinator.Press("Stel de vraag", ("Uw bericht", "Klopt dit?"));
        await coordinator.Open("/" + Energy + "/mails");
        await coordinator.Press("Schrijf de herinneringen");
        await coordinator.Open("/work/freezes/small");
        await coordinator.Press("Stel in", ("Vanaf", "2024-05-01"));
        await coordinator.Press(
            "Maak een uitzondering",
            ("Uitvraag", "energy"),
            ("Organisatie", "M6"),
            ("Waarom moet dit nog?", "Een nul te veel")
        );
        await using var db = site.Database.Open();
        var mail = await db.Set<Mail>().Select(one => one.Id).FirstAsync();
        var request = await db.Set<MoreTimeRequest>().Select(one => one.Id).SingleAsync();
        var exception = await db.Set<FreezeException>().Select(one => one.Id).SingleAsync();
        const string collection = "work/collections/{edition}/{collection}";
        Add(collection, "a collection", "M6", Energy);
        Add(collection + "/mails/{id}", "a mail", "M6", $"{Energy}/mails/{mail}");
        Add(collection + "/more-time/{id}", "a request for time", "M6", $"{Energy}/more-time/{request}");
        Add(collection + "/annual-report/{organisation}", "an annual report", "M6", $"{Energy}/annual-report/M6");
        Add("work/openings/{edition}", "an edition", "M6", "work/openings/small");
        Add("work/freezes/{edition}", "a freeze", "M6", "work/freezes/small");
        Add("work/freezes/{edition}/end/{id}", "an exception", "M6", $"work/freezes/small/end/{exception}");
        const string questions = "work/questions/{edition}/{collection}/{organisation}";
        Add(questions, "questions", "M1", "work/questions/small/energy/M1");
        Add(questions + "/{indicator}", "a thread", "M1", "work/questions/small/energy/M1/gas");
    }

    async Task Audits()
    {
        var auditor = await site.As(RightsSite.Auditors, Role.Auditor);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        (string, string)[] asked = [("Tot en met", "2024-03-01"), ("Waarvoor hebt u dit nodig?", "Het onderzoek")];
        await (await auditor.Open("/work/audit/access")).Press("Vraag om aanwijzing", asked);
        await (await coordinator.Open("/work/audit/access")).Press("Wijs aan", ("Reden van uw besluit", "Plan 2024"));
        Assert.Equal(200, coordinator.Status);
        await (await auditor.Open("/work/audit/access")).Press("Vraag om aanwijzing", asked);
        await (await auditor.Open("/work/audit/samples")).PressNamed(
            "Trek",
            ("method", "Simple"),
            ("size", "1"),
            ("seed", "42")
        );
        await using var db = site.Database.Open();
        var waits = await db.Set<AuditAssignment>().SingleAsync(one => one.State == AssignmentState.Asked);
        var sample = await db.Set<AuditSample>().Select(one => one.Id).SingleAsync();
        Add("work/audit/access/{id}", "a naming", RightsSite.Auditors, $"work/audit/access/{waits.Id}");
        Add("work/audit/samples/{id}", "a sample", RightsSite.Auditors, $"work/audit/samples/{sample}");
        Add("work/audit/ledger/{position}", "an entry", RightsSite.Auditors, "work/audit/ledger/1");
    }

    async Task People()
    {
        foreach (var deed in new[] { "", "/anew", "/confirm", "/close" })
        {
            var one = await site.Person($"M1-held{deed.Replace('/', '-')}", "M1", Role.Editor);
            Add("work/roles/{id}" + deed, "a role", "M1", $"work/roles/{one.Grant}{deed}");
            if (deed == "/confirm")
                await site.LetBeginAnew(one.Account);
        }
        var held = await site.Person("M1-reviewed", "M1", Role.Editor);
        Add("work/roles/review/{id}", "a role", "M1", $"work/roles/review/{held.Grant}");
        Add("work/me/sessions/{id}", "a session", "M1", $"work/me/sessions/{held.Session}");
        var key = new Passkey
        {
            Id = new(Guid.CreateVersion7()),
            Account = held.Account,
            Credential = "one",
            PublicKey = [1],
            Signed = 0,
            MayBeCopied = false,
            IsCopied = false,
            Transports = "",
            Name = "laptop",
            Made = site.Door.Time.GetUtcNow(),
        };
        await site.Database.Office.Keep(
            (db, _, _) =>
            {
                db.Add(key);
                return Task.FromResult<Refusal?>(null);
            }
        );
        (SessionOfSomebody, PasskeyOfSomebody) = (held.Session, key.Id);
        Add("work/me/passkeys/{id}", "a passkey", "M1", $"work/me/passkeys/{key.Id}");
        var secret = await site.Door.Invite("somebody", Role.Editor, "M1");
        Add("work/invitation/{secret}", "an invitation", "M1", $"work/invitation/{secret}");
    }
}
