using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Enter;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>Findings of every kind, made by the deeds that people do.</summary>
static class MadeFindings
{
    static readonly string[] Departments = ["M1", "M2", "FIN"];

    /// <summary>Words with all that a file can trip over: quotes, line ends, signs that begin a formula, half of a pair.</summary>
    static readonly string[] Bits =
    [
        "rechten",
        "=1+1",
        "'=cmd",
        "-",
        "+31",
        "@naam",
        "\"",
        ",",
        ";",
        "'",
        "\n",
        "\r\n",
        "\t",
        " ",
        "  ",
        "é",
        "漢",
        "😀",
        "2024-02-16",
        "0012",
        "1,5",
        "<b>",
        "&amp;",
        "nee",
    ];

    static Gen<string> Text(int most = 6) =>
        from count in Gen.Choose(1, most)
        from bits in Gen.Elements(Bits).ArrayOf(count)
        let said = string.Concat(bits).Trim()
        select said.Length == 0 ? "iets" : said;

    static Gen<DateOnly> Day => Gen.Choose(0, 700).Select(new DateOnly(2022, 1, 1).AddDays);

    static Gen<Measure> Measure(int number) =>
        from what in Text()
        from owner in Text(2)
        from start in Day
        from days in Gen.Choose(0, 600)
        from stage in Gen.Elements(Enum.GetValues<MeasureStage>())
        from ready in Gen.Choose(-1, 40)
        from evidence in Text(2)
        let end = start.AddDays(ready)
        select new Measure(
            number,
            what,
            owner,
            start,
            start.AddDays(days),
            ready < 0 || end > Today ? null : end,
            stage,
            evidence
        );

    public static readonly DateOnly Today = DateOnly.FromDateTime(OfficeDatabases.Noon.Date);

    static Act By(string organisation, Role role) => OfficeDatabases.By($"{organisation}-{role}", organisation, role);

    /// <summary>A finding in any state, of any marking, with whatever was said of it.</summary>
    public static Gen<AuditFinding> One(int place) =>
        from department in Gen.Elements(Departments)
        from year in Gen.Choose(2018, 2023)
        from title in Text(3)
        from detail in Text()
        from part in Gen.Elements("", "Dienst", "'s-Gravenhage")
        from domain in Gen.Elements(Enum.GetValues<FindingDomain>())
        from severity in Gen.Elements(Enum.GetValues<Severity>())
        from objection in Gen.Elements(true, false)
        from marking in Gen.Elements(Enum.GetValues<FindingMarking>())
        from publisher in Gen.Elements(true, false)
        from lines in Text(2).ArrayOf(2)
        from many in Gen.Choose(0, 3)
        from one in Measure(1)
        from two in Measure(2)
        from three in Measure(3)
        let measures = new[] { one, two, three }.Take(many)
        from fate in Gen.Choose(0, 7)
        from said in Text()
        let recommendations = lines
            .SelectMany(line => line.Split('\n', StringSplitOptions.TrimEntries))
            .Where(line => line.Length > 0)
        let entered = new EnteredFinding(
            department,
            year,
            year + 1,
            fate == 7 ? "ADR" : "AR",
            "IX",
            part,
            title,
            domain,
            severity,
            objection,
            year - 1,
            null,
            detail,
            [.. recommendations],
            marking
        )
        {
            Reference = place % 3 == 0 ? $"R{place}" : "",
        }
        select Become(
            entered.Coded(
                $"{department}-{year}-{place:00}",
                new(Guid.CreateVersion7()),
                "FIN",
                true,
                "somebody",
                publisher ? Role.Coordinator : Role.Supplier
            ),
            [.. measures],
            fate,
            said
        );

    static AuditFinding Become(AuditFinding one, IReadOnlyList<Measure> measures, int fate, string said)
    {
        var controller = By(one.Organisation, Role.Controller);
        foreach (var measure in measures)
            Assert.Null(one.Take(By(one.Organisation, Role.Supplier), one.Revision, measure));
        if (fate > 0)
            Assert.Null(one.Tell(By(one.Organisation, Role.Supplier), one.Revision, Today.AddDays(-fate), said));
        if (fate > 1)
            Assert.Null(one.Expect(controller, one.Revision, Expectation.Longer));
        if (fate is 2 or 5)
            Assert.Null(one.Name(controller, one.Revision, new("ADR", Today.AddDays(fate - 3)), said));
        if (fate is 3 && one.IsShownToWork)
            Assert.Null(one.Claim(controller, one.Revision, said));
        if (fate is 4 or 6)
            _ = one.Judge(By("AR", Role.Auditor), one.Revision, fate == 4, said);
        if (fate == 5)
            Assert.Null(one.Opine(By("ADR", Role.Auditor), one.Revision, InternalOpinion.Partly, Today, said));
        return one;
    }

    /// <summary>A register of findings; the same for the same seed.</summary>
    public static AuditFinding[] Many(int count, int seed) =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(place => One(place).Sample(1, new Rnd((ulong)((seed * 1000) + place), 1), 30)[0]),
        ];
}
