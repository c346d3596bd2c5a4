using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Fees.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fees_account_keys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_account_keys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_bank_replies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MessageId = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    GroupCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Paid = table.Column<int>(type: "INTEGER", nullable: false),
                    Accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    Pending = table.Column<int>(type: "INTEGER", nullable: false),
                    Rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    Contrary = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_bank_replies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_batches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PayDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PayOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    Rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    HeardAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PayerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PayerIban = table.Column<string>(type: "TEXT", maxLength: 34, nullable: true),
                    PayerBic = table.Column<string>(type: "TEXT", maxLength: 11, nullable: true),
                    PayerBusinessId = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_batches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_budgets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CostCentre = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Project = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_budgets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_calls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DoneByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_calls", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_claims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    CostCentre = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    TaskType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    PreparationMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Kilometres = table.Column<int>(type: "INTEGER", nullable: false),
                    Remote = table.Column<bool>(type: "INTEGER", nullable: false),
                    Experts = table.Column<int>(type: "INTEGER", nullable: false),
                    CalledOff = table.Column<int>(type: "INTEGER", nullable: true),
                    KilometreRate = table.Column<long>(type: "INTEGER", nullable: true),
                    KilometreRateId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FormedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BookedMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Recommendation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IsExample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_claims", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_experts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FirstName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LastName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_experts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_income_deliveries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    DeliveryId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    BusinessId = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    PayOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodStart = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodEnd = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Production = table.Column<bool>(type: "INTEGER", nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactPhone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ContactEmail = table.Column<string>(type: "TEXT", maxLength: 70, nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    SentByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_income_deliveries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_kilometre_rates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rate = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_kilometre_rates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_payees",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Iban = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    IdentityCode = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    TaxCard = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    TaxCardYear = table.Column<int>(type: "INTEGER", nullable: true),
                    AccountAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    IbanMark = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_payees", x => x.ExpertId);
                });

            migrationBuilder.CreateTable(
                name: "fees_proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Typed = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecommendationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RoundClosesAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CommentsAnswered = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_proposals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_quoted_tasks",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    CostCentre = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_quoted_tasks", x => x.RequestId);
                });

            migrationBuilder.CreateTable(
                name: "fees_recommendations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Decision_Body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Decision_On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Decision_Section = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Decision_CaseNumber = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_recommendations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_reservations",
                columns: table => new
                {
                    AssignmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CostCentre = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReleasedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_reservations", x => x.AssignmentId);
                });

            migrationBuilder.CreateTable(
                name: "fees_tax_class_choices",
                columns: table => new
                {
                    Recommendation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TaskType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    TaxClass = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_tax_class_choices", x => new { x.Recommendation, x.TaskType, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "fees_units",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    CostCentre = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_units", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "fees_year_caps",
                columns: table => new
                {
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    WarnedOf = table.Column<int>(type: "INTEGER", nullable: true),
                    WarnedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_year_caps", x => x.ExpertId);
                });

            migrationBuilder.CreateTable(
                name: "fees_bank_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReplyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Contrary = table.Column<bool>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 35, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    ReadByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_bank_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fees_bank_answers_fees_bank_replies_ReplyId",
                        column: x => x.ReplyId,
                        principalTable: "fees_bank_replies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_batch_lines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    EndToEndId = table.Column<string>(type: "TEXT", maxLength: 35, nullable: false),
                    PayeeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Iban = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    IdentityCode = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    CostCentre = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Parts = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    IsIncome = table.Column<bool>(type: "INTEGER", nullable: false),
                    Kilometres = table.Column<int>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    TaxFree = table.Column<long>(type: "INTEGER", nullable: false),
                    Withheld = table.Column<long>(type: "INTEGER", nullable: false),
                    Net = table.Column<long>(type: "INTEGER", nullable: false),
                    BankSays = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    BankReason = table.Column<string>(type: "TEXT", maxLength: 35, nullable: true),
                    AccountRefused = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_batch_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fees_batch_lines_fees_batches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "fees_batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_exports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_exports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fees_exports_fees_batches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "fees_batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_left_out",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_left_out", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fees_left_out_fees_batches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "fees_batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_payments",
                columns: table => new
                {
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_payments", x => x.BatchId);
                    table.ForeignKey(
                        name: "FK_fees_payments_fees_batches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "fees_batches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_budget_rows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BudgetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Line = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    PartOf = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Planned = table.Column<long>(type: "INTEGER", nullable: true),
                    Actual = table.Column<long>(type: "INTEGER", nullable: true),
                    Left = table.Column<long>(type: "INTEGER", nullable: true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_budget_rows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fees_budget_rows_fees_budgets_BudgetId",
                        column: x => x.BudgetId,
                        principalTable: "fees_budgets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_approvals",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_approvals", x => x.ClaimId);
                    table.ForeignKey(
                        name: "FK_fees_approvals_fees_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "fees_claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_claim_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Recommendation = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    WhyFi = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    WhyEn = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_claim_changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fees_claim_changes_fees_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "fees_claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_claim_lines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    WhatFi = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    WhatEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    RuleFi = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    RuleEn = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: true),
                    TaxClass = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Taxable = table.Column<bool>(type: "INTEGER", nullable: false),
                    Least = table.Column<long>(type: "INTEGER", nullable: true),
                    Most = table.Column<long>(type: "INTEGER", nullable: true),
                    AgreedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AgreedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_claim_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fees_claim_lines_fees_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "fees_claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_fees_declined",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_fees_declined", x => x.ClaimId);
                    table.ForeignKey(
                        name: "FK_fees_fees_declined_fees_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "fees_claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_questions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AskedByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_questions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fees_questions_fees_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "fees_claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_reversals",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_reversals", x => x.ClaimId);
                    table.ForeignKey(
                        name: "FK_fees_reversals_fees_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "fees_claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_withdrawals",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_withdrawals", x => x.ClaimId);
                    table.ForeignKey(
                        name: "FK_fees_withdrawals_fees_claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "fees_claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_income_reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeliveryRowId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExpertId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReportVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<bool>(type: "INTEGER", nullable: false),
                    Lines = table.Column<int>(type: "INTEGER", nullable: false),
                    LastName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FirstName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IdentityCode = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    Amounts = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelledAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelledByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    CancelledByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_income_reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fees_income_reports_fees_income_deliveries_DeliveryRowId",
                        column: x => x.DeliveryRowId,
                        principalTable: "fees_income_deliveries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_proposal_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByPerson = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_proposal_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fees_proposal_steps_fees_proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "fees_proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_recommendation_rows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TaskType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FromMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    ToMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    UpTo = table.Column<long>(type: "INTEGER", nullable: true),
                    RemoteOnly = table.Column<bool>(type: "INTEGER", nullable: false),
                    GroupOnly = table.Column<bool>(type: "INTEGER", nullable: false),
                    WithinHours = table.Column<int>(type: "INTEGER", nullable: true),
                    TaxClass = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    RecommendationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_recommendation_rows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fees_recommendation_rows_fees_recommendations_RecommendationId",
                        column: x => x.RecommendationId,
                        principalTable: "fees_recommendations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fees_unit_approvers",
                columns: table => new
                {
                    UnitId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fees_unit_approvers", x => new { x.UnitId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_fees_unit_approvers_fees_units_UnitId",
                        column: x => x.UnitId,
                        principalTable: "fees_units",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "fees_kilometre_rates",
                columns: new[] { "Id", "ChangedAt", "ChangedByName", "From", "Rate", "Source", "To", "Version" },
                values: new object[,]
                {
                    { new Guid("0b6f0e2e-0000-7000-8000-000000002023"), null, null, new DateOnly(2023, 1, 1), 53L, "Yleisesti painettu luku; tarkista Verohallinnon päätöksestä", new DateOnly(2023, 12, 31), 0 },
                    { new Guid("0b6f0e2e-0000-7000-8000-000000002024"), null, null, new DateOnly(2024, 1, 1), 57L, "Procountor, Netvisor ja Suomen Yrittäjät; tarkista Verohallinnon päätöksestä", new DateOnly(2024, 12, 31), 0 },
                    { new Guid("0b6f0e2e-0000-7000-8000-000000002025"), null, null, new DateOnly(2025, 1, 1), 59L, "Aravuori; tarkista Verohallinnon päätöksestä", new DateOnly(2025, 12, 31), 0 },
                    { new Guid("0b6f0e2e-0000-7000-8000-000000002026"), null, null, new DateOnly(2026, 1, 1), 55L, "Taloushallintoliitto; tarkista Verohallinnon päätöksestä", new DateOnly(2026, 12, 31), 0 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_fees_bank_answers_ClaimId",
                table: "fees_bank_answers",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_fees_bank_answers_LineId",
                table: "fees_bank_answers",
                column: "LineId");

            migrationBuilder.CreateIndex(
                name: "IX_fees_bank_answers_ReplyId",
                table: "fees_bank_answers",
                column: "ReplyId");

            migrationBuilder.CreateIndex(
                name: "IX_fees_bank_replies_BatchId_Sha256",
                table: "fees_bank_replies",
                columns: new[] { "BatchId", "Sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_batch_lines_BatchId",
                table: "fees_batch_lines",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_fees_batch_lines_ClaimId_Turn",
                table: "fees_batch_lines",
                columns: new[] { "ClaimId", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_batch_lines_ExpertId_BatchId",
                table: "fees_batch_lines",
                columns: new[] { "ExpertId", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_fees_batches_PayDay",
                table: "fees_batches",
                column: "PayDay",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_budget_rows_BudgetId_Line_Year",
                table: "fees_budget_rows",
                columns: new[] { "BudgetId", "Line", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_fees_budgets_CostCentre_Project",
                table: "fees_budgets",
                columns: new[] { "CostCentre", "Project" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_calls_DoneAt",
                table: "fees_calls",
                column: "DoneAt");

            migrationBuilder.CreateIndex(
                name: "IX_fees_claim_changes_ClaimId",
                table: "fees_claim_changes",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_fees_claim_lines_ClaimId",
                table: "fees_claim_lines",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_fees_claims_AssignmentId_Round",
                table: "fees_claims",
                columns: new[] { "AssignmentId", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_claims_ExpertId_Day",
                table: "fees_claims",
                columns: new[] { "ExpertId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_fees_claims_Stage_UnitId_Day",
                table: "fees_claims",
                columns: new[] { "Stage", "UnitId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_fees_exports_BatchId_Kind_Turn",
                table: "fees_exports",
                columns: new[] { "BatchId", "Kind", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_income_deliveries_BatchId_Turn",
                table: "fees_income_deliveries",
                columns: new[] { "BatchId", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_income_deliveries_DeliveryId",
                table: "fees_income_deliveries",
                column: "DeliveryId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_income_reports_BatchId_ExpertId",
                table: "fees_income_reports",
                columns: new[] { "BatchId", "ExpertId" });

            migrationBuilder.CreateIndex(
                name: "IX_fees_income_reports_DeliveryRowId",
                table: "fees_income_reports",
                column: "DeliveryRowId");

            migrationBuilder.CreateIndex(
                name: "IX_fees_income_reports_ReportId_ReportVersion",
                table: "fees_income_reports",
                columns: new[] { "ReportId", "ReportVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_kilometre_rates_From",
                table: "fees_kilometre_rates",
                column: "From",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_left_out_BatchId",
                table: "fees_left_out",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_fees_payees_IbanMark",
                table: "fees_payees",
                column: "IbanMark");

            migrationBuilder.CreateIndex(
                name: "IX_fees_proposal_steps_ProposalId",
                table: "fees_proposal_steps",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_fees_proposals_RecommendationId",
                table: "fees_proposals",
                column: "RecommendationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_questions_ClaimId",
                table: "fees_questions",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_fees_recommendation_rows_RecommendationId",
                table: "fees_recommendation_rows",
                column: "RecommendationId");

            migrationBuilder.CreateIndex(
                name: "IX_fees_recommendations_Name_Edition",
                table: "fees_recommendations",
                columns: new[] { "Name", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fees_reservations_Day",
                table: "fees_reservations",
                column: "Day");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fees_account_keys");

            migrationBuilder.DropTable(
                name: "fees_approvals");

            migrationBuilder.DropTable(
                name: "fees_bank_answers");

            migrationBuilder.DropTable(
                name: "fees_batch_lines");

            migrationBuilder.DropTable(
                name: "fees_budget_rows");

            migrationBuilder.DropTable(
                name: "fees_calls");

            migrationBuilder.DropTable(
                name: "fees_claim_changes");

            migrationBuilder.DropTable(
                name: "fees_claim_lines");

            migrationBuilder.DropTable(
                name: "fees_experts");

            migrationBuilder.DropTable(
                name: "fees_exports");

            migrationBuilder.DropTable(
                name: "fees_fees_declined");

            migrationBuilder.DropTable(
                name: "fees_income_reports");

            migrationBuilder.DropTable(
                name: "fees_kilometre_rates");

            migrationBuilder.DropTable(
                name: "fees_left_out");

            migrationBuilder.DropTable(
                name: "fees_payees");

            migrationBuilder.DropTable(
                name: "fees_payments");

            migrationBuilder.DropTable(
                name: "fees_proposal_steps");

            migrationBuilder.DropTable(
                name: "fees_questions");

            migrationBuilder.DropTable(
                name: "fees_quoted_tasks");

            migrationBuilder.DropTable(
                name: "fees_recommendation_rows");

            migrationBuilder.DropTable(
                name: "fees_reservations");

            migrationBuilder.DropTable(
                name: "fees_reversals");

            migrationBuilder.DropTable(
                name: "fees_tax_class_choices");

            migrationBuilder.DropTable(
                name: "fees_unit_approvers");

            migrationBuilder.DropTable(
                name: "fees_withdrawals");

            migrationBuilder.DropTable(
                name: "fees_year_caps");

            migrationBuilder.DropTable(
                name: "fees_bank_replies");

            migrationBuilder.DropTable(
                name: "fees_budgets");

            migrationBuilder.DropTable(
                name: "fees_income_deliveries");

            migrationBuilder.DropTable(
                name: "fees_batches");

            migrationBuilder.DropTable(
                name: "fees_proposals");

            migrationBuilder.DropTable(
                name: "fees_recommendations");

            migrationBuilder.DropTable(
                name: "fees_units");

            migrationBuilder.DropTable(
                name: "fees_claims");
        }
    }
}
