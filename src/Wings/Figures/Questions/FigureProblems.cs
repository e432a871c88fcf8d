using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary>What is said of a question on figures that is not answered.</summary>
static class FigureProblems
{
    public static Bilingual TooLong(string period, int most) =>
        new(
            $"'{period}' bestaat uit meer dan {most} perioden; vraag een kortere tijd",
            $"'{period}' is made of more than {most} periods; ask for a shorter time"
        );

    public static Bilingual NoMember(string text) =>
        new(
            $"'{text}' is geen onderdeel; schrijf DIMENSIE:CODE, bijvoorbeeld age:25",
            $"'{text}' is no member; write DIMENSION:CODE, for example age:25"
        );

    public static Bilingual OneOnly(string parameter) =>
        new(
            $"De herkomst is die van een cijfer: noem bij '{parameter}' er een",
            $"Lineage is that of one figure: name one at '{parameter}'"
        );

    /// <summary>How many were asked, how many there may be, and how else to get them.</summary>
    public static ApiProblem TooMany(long cells, long most, string file) =>
        new(
            ProblemKinds.TooMany,
            new(
                $"Deze vraag geeft {cells} cijfers; hoogstens {most} kan. Splits minder uit, vraag minder perioden, organisaties of onderdelen, vraag bladzijden met format=json, of neem het bestand {file}",
                $"This question gives {cells} figures; at most {most} is possible. Tell less apart, ask for fewer periods, organisations or members, ask for pages with format=json, or take the file {file}"
            )
        );

    public static ApiProblem NoIndicator(EditionFigures edition, string code) =>
        ApiProblem.NotFound(new("indicator", "indicator"), code, edition.Indicators.Select(one => one.Code));

    public static ApiProblem NotThisForm { get; } =
        new(ProblemKinds.NotAcceptable, ApiTexts.Forms(FigureForms.All.Select(one => one.Media)));

    /// <summary>Only what the engine itself finds wrong, such as an indicator that no collection asks for.</summary>
    public static ApiProblem Of(Bilingual problem) => ApiProblem.WrongQuestion([new("indicator", problem)]);
}
