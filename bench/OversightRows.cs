using System.Globalization;
using Rekenschap.Host;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Enter;
using Rekenschap.Storage.Sqlite;

namespace Rekenschap.Bench;

/// <summary>Made-up registers of fifteen years: most findings judged, most promises kept, each with the words that real ones have.</summary>
internal static class OversightRows
{
    const int Years = 15;
    const int LastYear = 2023;
    const int Chunk = 1_000;

    static readonly string[] Departments =
    [
        "BZK",
        "FIN",
        .. Enumerable.Range(3, 13).Select(i => string.Create(CultureInfo.InvariantCulture, $"M{i}")),
    ];

    static readonly string Words = string.Join(' ', Enumerable.Repeat("Wie vertrekt, kan nog in het systeem.", 40));

    static readonly DateTimeOffset Now = new(2024, 2, 16, 12, 0, 0, TimeSpan.Zero);

    /// <returns>Code of a finding in the middle of its issue.</returns>
    public static async Task<string> Fill(string file, int findings, int promises)
    {
        await using var database = new Database(new SqliteDialect(file), WingList.All);
        await database.Migrate();
        var all = Findings(findings).ToList();
        await Keep(database, all);
        await Keep(database, Enumerable.Range(1, promises).Select(Promise));
        return all.First(one => one.Year == 2018 && one.Predecessor is not null).Code;
    }

    static async Task Keep<T>(Database database, IEnumerable<T> rows)
        where T : class
    {
        foreach (var part in rows.Chunk(Chunk))
            await database.Office.Keep(
                (db, _, _) =>
                {
                    db.AddRange(part);
                    return Task.FromResult<Refusal?>(null);
                }
            );
    }

    static Act By(string organisation, Role role) => new(Actor.With("bench", organisation, role), role, Now, "");

    static IEnumerable<AuditFinding> Findings(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (year, rest) = (LastYear - Years + 1 + (i % Years), i / Years);
            yield return Finding(Departments[rest % Departments.Length], year, (rest / Departments.Length) + 1);
        }
    }

    static AuditFinding Finding(string department, int year, int number)
    {
        string Code(int of) => string.Create(CultureInfo.InvariantCulture, $"{department}-{of}-{number:00}");
        var continues = year > LastYear - Years + 1 && (year + number) % 5 != 0;
        var one = new EnteredFinding(
            department,
            year,
            year + 1,
            "AR",
            "VII",
            "",
            $"Punt {number} van {department}",
            (FindingDomain)(number % 10),
            (Severity)((year + number) % 3),
            false,
            2009,
            continues ? Code(year - 1) : null,
            Words,
            ["Schoon de rechten elk kwartaal op.", "Leg dat vast."],
            (FindingMarking)(number % 4 == 0 ? 1 : 0)
        ).Coded(Code(year), new(Guid.CreateVersion7()), "BZK", true, "bench");
        for (var measure = 1; measure <= 3; measure++)
            _ = one.Take(By(department, Role.Supplier), one.Revision, Measure(year, measure));
        if (number % 3 == 0)
            _ = one.Release(By(department, Role.Controller), one.Revision, "Hieraan wordt gewerkt.");
        if (year < LastYear - 1)
            _ = one.Judge(By("AR", Role.Auditor), one.Revision, !continues, "Gezien");
        return one;
    }

    static Measure Measure(int year, int number) =>
        new(
            number,
            "Rechten opschonen, vastleggen en elk kwartaal controleren",
            "ICT",
            new(year + 1, 1, 1),
            new(year + 1, 3 * number, 1),
            number < 3 ? new(year + 1, 3 * number, 20) : null,
            (MeasureStage)(number % 3),
            "Verslag van de steekproef"
        );

    static Commitment Promise(int number)
    {
        var paper = new DateOnly(2009, 1, 1).AddDays(number * 31 % (Years * 365));
        var department = Departments[number % Departments.Length];
        var one = new Commitment
        {
            Id = new(Guid.CreateVersion7()),
            Number = number,
            Organisation = department,
            By = Promiser.Minister,
            To = Chamber.House,
            Subject = $"Plan {number}",
            Words = Words[..400],
            Paper = "31 490, nr. 338",
            PaperDate = paper,
            Phrase = "voor de zomer",
            From = paper,
            Until = paper.AddDays(120),
            Rule = "before_part",
            Invented = true,
            Publisher = "BZK",
        };
        if (number % 10 != 0)
            _ = one.Keep(By(department, Role.Supplier), 1, paper.AddDays(100 + (number % 40)), "Brief aan de Kamer");
        return one;
    }
}
