using Microsoft.EntityFrameworkCore;

namespace Rekenschap.Publishing.Questions;

/// <summary>How questions of parliament are laid out in tables.</summary>
static class QuestionTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<QuestionList>(list =>
        {
            list.ToTable("question_lists").HasKey(l => l.Id);
            list.HasIndex(l => new { l.Edition, l.Number }).IsUnique();
            list.Property(l => l.Language).HasConversion<string>();
        });
        model.Entity<ParliamentQuestion>(question =>
        {
            question.ToTable("parliament_questions").HasKey(q => q.Id);
            question.HasIndex(q => new { q.List, q.Number }).IsUnique();
            question.HasIndex(q => q.Owner);
            question.HasOne<QuestionList>().WithMany().HasForeignKey(q => q.List);
            question.Property(q => q.State).HasConversion<string>();
            question.Property(q => q.Revision).IsConcurrencyToken();
        });
        model.Entity<AnswerVersion>(version =>
        {
            version.ToTable("answer_versions").HasKey(v => new { v.Question, v.Number });
            version.HasOne<ParliamentQuestion>().WithMany().HasForeignKey(v => v.Question);
            version.Property(v => v.Role).HasConversion<string>();
        });
    }
}
