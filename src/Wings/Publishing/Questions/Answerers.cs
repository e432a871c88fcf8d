using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Publishing.Questions;

/// <summary>The organisations of an edition that can be asked to answer, on a day.</summary>
sealed class Answerers(EditionOnDesk edition, DateOnly today)
{
    public Answerer? Find(string codeOrAlias) =>
        edition.Figures.Organisations.Find(codeOrAlias, today) is { } found && found.ExistsOn(today) && CanAnswer(found)
            ? Of(found)
            : null;

    public ImmutableArray<Choice> Choices(Language language) =>
        [
            .. edition
                .Figures.Organisations.All.Where(one => one.ExistsOn(today) && CanAnswer(one))
                .OrderBy(one => one.Kind)
                .Select(one => new Choice(one.Code, one.NameOn(today).In(language))),
        ];

    public Bilingual NameOf(string code) =>
        edition.Figures.Organisations.ByCode(code)?.NameOn(today) ?? Bilingual.Same(code);

    static bool CanAnswer(Organisation one) => one.Kind != OrganisationKind.Government;

    static Answerer Of(Organisation one) => new(one.Code, one.Kind == OrganisationKind.Ministry);
}
