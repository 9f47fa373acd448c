        self.top_k = config.top_k
        self.gate = ${projection}(C, config.experts${ff_bias})
        self.experts = nn.ModuleList(FeedForward(config) for _ in range(config.experts))
        self.balance_loss = torch.zeros(())  # of the last batch, for training
