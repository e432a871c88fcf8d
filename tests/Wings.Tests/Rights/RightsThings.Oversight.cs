using Rekenschap.Kernel.People;
using Rekenschap.Wings.Tests.Oversight.Commitments;
using Rekenschap.Wings.Tests.Oversight.Commitments.Letters;
using Rekenschap.Wings.Tests.Oversight.Findings;
using Rekenschap.Wings.Tests.Oversight.Maturity;
using Rekenschap.Wings.Tests.Oversight.Notices;
using Rekenschap.Wings.Tests.Oversight.Programmes;
using Rekenschap.Wings.Tests.Oversight.Reports;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>Those of oversight: promises, notices, findings, reports, levels and pentests.</summary>
sealed partial class RightsThings
{
    async Task Promises()
    {
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Enter(supplier, "Een plan", "voor de zomer", "2024-01-15");
        Add("work/commitments/{number}", "a promise", "M1", supplier.At.AbsolutePath.TrimStart('/'));
        var waiting = await MadeLetters.Wait(site, "Ik zal u voor de zomer informeren.");
        Add(
            "work/commitments/letters/{id}",
            "a promise in a letter",
            "M1",
            $"work/commitments/letters/{waiting[0].Id}"
        );
    }

    /// <summary>One that an auditor was named for, and one that any auditor may read; of each what one organisation answers.</summary>
    async Task Notices()
    {
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        foreach (var (number, marking) in new[] { (1, "Internal"), (2, "Public") })
        {
            await NoticePages.Send(coordinator, ["M1"], marking);
            if (number == 1)
                await coordinator.PressNamed(
                    "Stel open",
                    ("whose", RightsSite.Auditors),
                    ("until", "2024-03-01"),
                    ("why", "Het onderzoek")
                );
            Assert.Equal(200, coordinator.Status);
            var place = $"work/notices/{number}";
            var thing = new RightsThing($"a notice ({marking})", "M1", place) { IsPublic = marking == "Public" };
            all.Add(("work/notices/{number}", thing));
            all.Add(("work/notices/{number}/{organisation}", thing with { Path = place + "/M1" }));
        }
    }

    async Task Findings()
    {
        foreach (var (owner, marking) in new[] { ("M1", "Internal"), ("M2", "Public"), ("M3", "Confidential") })
        {
            var supplier = await site.As(owner, Role.Supplier);
            await FindingDesks.Enter(supplier, "Autorisaties", 2022, marking);
            all.Add(
                (
                    "work/findings/{code}",
                    new($"a finding, {marking}", owner, supplier.At.AbsolutePath.TrimStart('/'))
                    {
                        // Of what is confidential who publishes is told nothing.
                        IsHandedIn = marking != "Confidential",
                        IsPublic = marking == "Public",
                    }
                )
            );
        }
    }

    /// <summary>A draft that concerns one department, one on government as a whole, and one that is public.</summary>
    async Task Reports()
    {
        var auditor = await site.As(RightsSite.Auditors, Role.Auditor);
        foreach (var (state, wide) in new[] { ("Draft", false), ("Draft", true), ("Final", false) })
        {
            await ReportDesks.Enter(auditor, "Greep op rechten", ["M1: Ruim op."], state, wide);
            var place = auditor.At.AbsolutePath.TrimStart('/');
            var thing = new RightsThing($"a report, {state}, {(wide ? "wide" : "of one")}", "M1", place)
            {
                IsHandedIn = wide,
                IsPublic = state == "Final",
            };
            all.Add(("work/reports/{number}", thing));
            all.Add(("work/reports/{number}/{organisation}", thing with { Path = place + "/M1" }));
            all.Add(("work/reports/{number}/{organisation}/{part}", thing with { Path = place + "/M1/1" }));
        }
    }

    /// <summary>Levels that an auditor measured, an assignment, a text on red threads, and a pentest that an auditor was named for.</summary>
    async Task Maturity()
    {
        var supplier = await site.As("M1", Role.Supplier);
        await MaturityDesks.Assess(supplier, "M1", by: RightsSite.Auditors);
        Add("work/maturity/{id}", "an assessment", "M1", supplier.At.AbsolutePath.TrimStart('/'));
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        await MaturityDesks.Give(coordinator, "M1");
        Add("work/maturity/plans/{id}", "an assignment", "M1", coordinator.At.AbsolutePath.TrimStart('/'));
        await ThreadDesks.Measure(site.Database.Database, 2022, 1, 1, 1, 2, 2, 2);
        await ThreadDesks.Write(coordinator);
        var threads = coordinator.At.AbsolutePath.TrimStart('/');
        Add("work/maturity/threads/{id}", "a text on red threads", "M1", threads);
        await MaturityDesks.Test(supplier);
        Add("work/pentests/{id}", "a pentest", "M1", supplier.At.AbsolutePath.TrimStart('/'));
        var controller = await (await site.As("M1", Role.Controller)).Open(supplier.At.AbsolutePath);
        await controller.PressNamed(
            "Laat meelezen",
            ("organisation", RightsSite.Auditors),
            ("until", "2024-03-01"),
            ("why", "Het onderzoek")
        );
        Assert.Equal(200, controller.Status);
    }

    /// <summary>One that is not public and one that is, each with a measure; risks of every marking that an auditor was named for.</summary>
    async Task Programmes()
    {
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        foreach (var isPublic in new[] { false, true })
        {
            await ProgrammeDesks.Begin(coordinator, kind: "Crisis");
            await ProgrammeDesks.Add(coordinator);
            if (isPublic)
                await coordinator.Press("Zet op de openbare site");
            var place = coordinator.At.AbsolutePath.TrimStart('/');
            var thing = new RightsThing($"a programme, {(isPublic ? "public" : "internal")}", "M1", place)
            {
                IsPublic = isPublic,
            };
            all.Add(("work/programmes/{number}", thing));
            all.Add(("work/programmes/{number}/measures/{part}", thing with { Path = place + "/measures/1" }));
        }
        foreach (var marking in new[] { "Internal", "Public", "Confidential" })
        {
            var place = await ProgrammeDesks.Risk(site, "1", marking);
            var controller = await (await site.As("M1", Role.Controller)).Open(place);
            await controller.PressNamed(
                "Laat meelezen",
                ("organisation", RightsSite.Auditors),
                ("until", "2024-03-01"),
                ("why", "Het onderzoek")
            );
            Assert.Equal(200, controller.Status);
            all.Add(
                (
                    "work/programmes/risks/{number}",
                    new($"a risk, {marking}", "M1", place.TrimStart('/'))
                    {
                        IsHandedIn = marking != "Confidential",
                        IsPublic = marking == "Public",
                    }
                )
            );
        }
    }
}
