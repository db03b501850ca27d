Console.WriteLine(LoanValuation.LoanProcessor.Definition);
