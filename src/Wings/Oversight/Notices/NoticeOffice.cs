using Rekenschap.Oversight.Notices.Answer;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Oversight.Notices.Board;
using Rekenschap.Oversight.Notices.Write;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Notices;

/// <summary>All signed-in pages with notices.</summary>
static class NoticeOffice
{
    public static readonly WorkLink Menu = new(NoticePaths.Root, NoticeTexts.Title, NoticeNeed.Readers);

    public static IEnumerable<Right> Rights =>
        [
            .. Right.Of(NoticeWorkflow.Rows),
            .. Right.Of(AnswerWorkflow.Suppliers),
            .. Right.Of(AnswerWorkflow.Controllers),
        ];

    public static void Map(WorkRoutes work, NoticeDesk desk)
    {
        new NoticeListPages(desk).Map(work);
        new WritePages(desk).Map(work);
        new BoardPages(desk).Map(work);
        new AnswerPages(desk).Map(work);
    }
}
