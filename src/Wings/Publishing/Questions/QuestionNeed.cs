using Rekenschap.Kernel.People;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions;

/// <summary>Who may know of a question that is being answered: who publishes, and who has to answer it.</summary>
static class QuestionNeed
{
    static readonly Permission Publisher = Permission.Of(Role.Editor, Role.Coordinator, Role.Signatory, Role.Auditor);

    static readonly Permission Answering = Permission.Of(Role.Supplier, Role.Controller, Role.Editor);

    public static readonly Permission Readers = Permission.Of(
        Role.Supplier,
        Role.Controller,
        Role.Coordinator,
        Role.Auditor,
        Role.Editor,
        Role.Signatory
    );

    public static bool Leads(SignedIn who, string publisher) => who.Organisation == publisher && Publisher.Allows(who);

    public static bool May(SignedIn who, ParliamentQuestion question) =>
        Leads(who, question.Publisher) || (who.Organisation == question.Owner && Answering.Allows(who));
}
