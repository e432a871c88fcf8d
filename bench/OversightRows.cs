using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Enter;

namespace Rekenschap.Bench;

/// <summary>Findings and promises of fifteen years of twelve ministries, invented and always the same.</summary>
internal sealed class OversightRows(DateTimeOffset now)
{
    static readonly string[] Ministries =
    [
        "AZ",
        "BZ",
        "BZK",
        "DEF",
        "EZK",
        "FIN",
        "IENW",
        "JENV",
        "LNV",
        "OCW",
        "SZW",
        "VWS",
    ];
    const int Years = 15;
    const string Publisher = "BZK";

    static readonly string Text = string.Concat(
        Enumerable.Repeat("Wat er is gevonden en wat eraan wordt gedaan. ", 12)
    );

    /// <summary>Beyond the numbers that the demonstration uses.</summary>
    const int First = 1000;

    public Task Write(Database database, int findings, int promises) =>
        database.Office.Write(
            new(Actor.With("bench", Publisher, Role.System), Role.System, now, "a measurement"),
            (db, deeds, _) =>
            {
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                db.AddRange(Enumerable.Range(0, findings).Select(Finding));
                db.AddRange(Enumerable.Range(0, promises).Select(Promise));
                deeds.RecordJson("bench", "bench", findings + promises);
                return Task.FromResult<Refusal?>(null);
            }
        );

    AuditFinding Finding(int place)
    {
        var (ministry, year) = (Ministries[place % Ministries.Length], now.Year - 1 - (place / 12 % Years));
        var one = new EnteredFinding(
            ministry,
            year,
            year + 1,
            "AR",
            "VII",
            "",
            string.Create(CultureInfo.InvariantCulture, $"Bevinding {place}"),
            (FindingDomain)(place % 5),
            (Severity)(place % 3),
            Objection: false,
            year,
            null,
            Text,
            [Text],
            FindingMarking.Internal
        ).Coded(
            string.Create(CultureInfo.InvariantCulture, $"{ministry}-{year}-{First + place}"),
            new(Guid.CreateVersion7(now.AddMilliseconds(place))),
            Publisher,
            invented: true,
            "bench"
        );
        var by = As(Role.Controller, ministry);
        if (place % 2 == 0)
            Done(one.Release(by, one.Revision, "Wat ieder hiervan mag weten."));
        if (place % 3 > 0 && year < now.Year - 1)
            Done(one.Judge(As(Role.Auditor, "AR"), one.Revision, place % 3 == 1, "Zo vonden wij het."));
        return one;
    }

    Commitment Promise(int place)
    {
        var ministry = Ministries[place % Ministries.Length];
        var written = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-(place * 7 % (Years * 365)));
        var one = new EnteredCommitment(
            ministry,
            Promiser.Minister,
            Chamber.House,
            string.Create(CultureInfo.InvariantCulture, $"Toezegging {place}"),
            "Ik zal uw Kamer hierover voor de zomer berichten, en zeggen wat er is gedaan.",
            string.Create(CultureInfo.InvariantCulture, $"31 490, nr. {place}"),
            written,
            "voor de zomer",
            ReadDue.Of("voor de zomer", written, null).Due
        ).Numbered(First + place, new(Guid.CreateVersion7(now.AddMilliseconds(place))), Publisher, invented: true);
        if (place % 4 > 0)
            Done(one.Keep(As(Role.Supplier, ministry), 1, written.AddDays(place % 400), "In de brief van die dag."));
        return one;
    }

    Act As(Role role, string organisation) => new(Actor.With("bench", organisation, role), role, now, "a measurement");

    static void Done(Refusal? refusal)
    {
        if (refusal is not null)
            throw new InvalidOperationException(refusal.ToString());
    }
}
