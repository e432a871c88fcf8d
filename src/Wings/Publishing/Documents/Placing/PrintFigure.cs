using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Reading;

namespace Rekenschap.Publishing.Documents.Placing;

/// <summary>Writes the figures that the text leaves to the system. A figure that is not there is a problem: a gap in a sentence may not be published.</summary>
internal sealed class PrintFigure(
    IEditionFigures edition,
    IFigures figures,
    DocumentFacts document,
    FolderProblems problems
)
{
    /// <summary>What is printed where no figure can be.</summary>
    const string Gap = "…";

    public string Print(PrintedFigure printed)
    {
        var target = printed.Inline.Target;
        var place = new PlaceReader(edition, document.Period, Complain);
        if (place.Figure(target) is not { } at)
            return Gap;
        var figure = figures.At(at.Indicator.Code, at.At, at.AsOf);
        if (figure is { Value: { } value, Sufficient: true })
            return UnitWriting.Write(value, at.Indicator, document.Language);
        var why = figure.Reason ?? Unsaid(figure.Status);
        Complain(
            $"Het cijfer '{target}' is er niet: {why.Nl}. Lever het aan, of haal het uit de zin",
            $"The figure '{target}' is not there: {why.En}. Have it delivered, or take it out of the sentence"
        );
        return Gap;

        void Complain(string nl, string en) => problems.Add(document.Path, printed.Line, nl, en);
    }

    static Bilingual Unsaid(FigureStatus status) =>
        status switch
        {
            FigureStatus.Suppressed => new("het is vertrouwelijk", "it is confidential"),
            FigureStatus.NotCollected => new("het wordt niet uitgevraagd", "it is not collected"),
            _ => new("te weinig organisaties leverden het aan", "too few organisations delivered it"),
        };
}
