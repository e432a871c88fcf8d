using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Oversight.Commitments.Follow;
using Rekenschap.Oversight.Commitments.Import;
using Rekenschap.Oversight.Commitments.Letters;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Balance;
using Rekenschap.Oversight.Findings.Enter;
using Rekenschap.Oversight.Findings.Follow;
using Rekenschap.Oversight.Findings.Import;
using Rekenschap.Oversight.Import;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Notices;
using Rekenschap.Oversight.Overview;
using Rekenschap.Oversight.Programmes;
using Rekenschap.Oversight.Reports;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight;

/// <summary>The signed-in pages on which promises and audit findings are entered and followed, and notices sent and answered.</summary>
/// <param name="papers">The register of papers of parliament; null where there is none to hold a date against.</param>
/// <param name="sheet">Writes a list as a spreadsheet; null where lists are taken along as CSV only.</param>
public sealed class OversightWork(
    Database database,
    IEditionDesk editions,
    IPapers? papers = null,
    WriteSheet? sheet = null
) : IContributeWork
{
    readonly CommitmentDesk commitments = new(database, editions, sheet);
    readonly FindingDesk findings = new(database, editions, sheet);

    /// <summary>Who holds which role; null where nothing knows that, and nobody is written to.</summary>
    public IRoleHolders? Holders { get; init; }

    /// <summary>Where documents are written; null where none are.</summary>
    public IWritingDesk? Writing { get; init; }

    /// <summary>Where mails are put; null where nothing writes them.</summary>
    public IMailOutbox? Outbox { get; init; }

    /// <summary>Writes workbooks; null where nothing does.</summary>
    public WriteBook? Book { get; init; }

    /// <summary>Reads spreadsheets that are taken over; null where none are.</summary>
    public ISentFiles? Files { get; init; }

    public IEnumerable<WorkLink> Menu =>
        [
            new(CommitmentPaths.Root, CommitmentTexts.Menu, CommitmentNeed.Readers),
            new(FindingPaths.Root, FindingTexts.Title, FindingNeed.Readers),
            NoticeOffice.Menu,
            ReportOffice.Menu,
            MaturityOffice.Menu,
            ProgrammeOffice.Menu,
            new(OverviewPaths.Root, OverviewTexts.Menu, OverviewPages.Readers),
        ];

    public IEnumerable<Right> Rights =>
        [
            .. Right.Of(CommitmentWorkflow.Rows),
            .. Right.Of(LetterWorkflow.Rows),
            .. Right.Of(FindingWorkflow.Rows),
            .. NoticeOffice.Rights,
            .. ReportOffice.Rights,
            .. MaturityOffice.Rights,
            .. ProgrammeOffice.Rights,
            OverviewRights.Makes,
        ];

    public void Map(WorkRoutes work)
    {
        new ListPages(commitments, Files is not null).Map(work);
        new EnterPages(commitments, papers).Map(work);
        new CommitmentPages(commitments).Map(work);
        new Commitments.Correct.CorrectPages(commitments, papers).Map(work);
        new LetterPages(commitments).Map(work);
        NoticeOffice.Map(work, new(database, editions, Holders, Outbox));
        ReportOffice.Map(work, new(database, editions, sheet, papers));
        MaturityOffice.Map(work, new(database, editions));
        ProgrammeOffice.Map(work, new(database, editions, sheet));
        new FindingListPages(findings, Files is not null).Map(work);
        if (Files is { } files)
        {
            new ImportPages(new PromiseSheets(commitments, papers), database, files).Map(work);
            new ImportPages(new FindingSheets(findings), database, files).Map(work);
        }
        new EnterFindingPages(findings).Map(work);
        new BalancePages(findings).Map(work);
        new FindingPages(findings).Map(work);
        new Findings.Correct.CorrectPages(findings).Map(work);
        new OverviewPages(database, editions, Writing, Book).Map(work);
    }

    public async Task<IReadOnlyList<Waiting>> Waiting(SignedIn who, DateOnly today, CancellationToken stop)
    {
        await using var db = database.Open();
        return
        [
            .. await WaitingCommitments.For(db, who, today, stop),
            .. await WaitingLetters.For(db, who, stop),
            .. await WaitingNotices.For(db, who, today, stop),
            .. await WaitingFindings.For(db, who, today, stop),
            .. await WaitingReports.For(db, who, today, stop),
            .. await WaitingMaturity.For(db, who, today, stop),
            .. await WaitingProgrammes.For(db, who, today, stop),
        ];
    }
}
