using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Citing;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>The last part of a sent document: its verdicts in a line, what does not simply hold and why, and where the rest stands.</summary>
internal sealed class AboutPieces(Addresses addresses)
{
    public IEnumerable<Piece> Of(PublicationSite site, JudgedDocument document, PageFrame frame)
    {
        var (facts, language) = (document.Facts, document.Facts.Language);
        if (document.Claims.IsEmpty && document.External.IsEmpty)
            yield break;
        yield return new HeadingPiece(2, "about", [new Run(ManuscriptTexts.About.In(language))]);
        yield return new ParagraphPiece([
            new Run($"{VerdictLine.Say(document, language)}. {ManuscriptTexts.AboutLead.In(language)}"),
        ]);
        if (Exceptions(document, frame) is { } table)
            yield return table;
        if (DocumentTables.Judgements(document, language) is { } judgements)
            yield return Table(judgements, DocumentTexts.Judgements, language);
        if (DocumentTables.External(document, language) is { } external)
            yield return Table(external, DocumentTexts.External, language);
        yield return new ParagraphPiece([
            new Linked(addresses.Of(SitePaths.Document(facts.Slug)), [new Run(ManuscriptTexts.Online.In(language))]),
            new Run("."),
        ]);
        yield return new ParagraphPiece([
            new Run(ManuscriptTexts.Cite.In(language) + " ", Stress.Strong),
            new Run(CitationText.Write(DocumentCitations.Of(site, facts), language)),
        ]);
        if (DocumentCitations.Of(site, facts).Address is { } address)
            yield return Code(address, language);
    }

    /// <summary>Who holds the paper finds the page.</summary>
    static PicturePiece Code(Uri address, Language language) =>
        new(
            "code",
            Qr.Draw(address),
            [new Run(ManuscriptTexts.Code.In(language))],
            address.AbsoluteUri,
            CiteTexts.Code(address).In(language),
            []
        )
        {
            Share = 0.2,
        };

    TablePiece? Exceptions(JudgedDocument document, PageFrame frame)
    {
        var exceptions = Documents.Exceptions.Of(document, frame);
        if (exceptions.IsEmpty)
            return null;
        var language = frame.Language;
        var table = new TableView(
            "exceptions",
            "",
            [
                new(DocumentTexts.Claim.In(language)),
                new(DocumentTexts.Verdict.In(language)),
                new(DocumentTexts.Reason.In(language)),
            ],
            [
                .. exceptions.Select(one => new Row([
                    new($"‘{one.Words}’", Link: one.Link),
                    new(one.Verdict),
                    new(one.Why),
                ])),
            ]
        );
        return Table(table, DocumentTexts.Exceptions, language);
    }

    TablePiece Table(TableView table, Bilingual caption, Language language) =>
        new TablePieces(addresses).Of(table, table.Id, ImmutableArray.Create<Inline>(new Run(caption.In(language))));
}
