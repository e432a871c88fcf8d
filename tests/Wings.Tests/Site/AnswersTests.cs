using Rekenschap.Host.Site;

namespace Rekenschap.Wings.Tests.Site;

public class AnswersTests
{
    static Task<(Shelved, bool)> Made(string text) => Task.FromResult((new Shelved(default, text, "text/html"), true));

    [Fact]
    public async Task Only_so_many_answers_are_kept_and_the_oldest_go_first()
    {
        using var answers = new Answers(3);
        for (var i = 0; i < 50; i++)
            await answers.Get($"question {i}", () => Made("x"));
        Assert.Equal(3, answers.Count);
    }

    [Fact]
    public async Task The_same_question_is_worked_out_once()
    {
        using var answers = new Answers(3);
        var asked = 0;
        Task<(Shelved, bool)> Make()
        {
            asked++;
            return Made("x");
        }
        await answers.Get("q", Make);
        await answers.Get("q", Make);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        using var answers = new Answers(3);
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            answers.Get("q", () => throw new InvalidOperationException())
        );
        await Assert.ThrowsAnyAsync<Exception>(() => answers.Get("q", () => throw new InvalidOperationException()));
        var (shelved, _) = await answers.Get("q", () => Made("good"));
        Assert.Equal("good", shelved.Tag);
    }
}
